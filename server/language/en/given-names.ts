import { wordsOf } from '../words.ts';

/** Common given names of people in English news: with a surname after it, such a word begins a person's name. */
export const givenNames = wordsOf(`
  aaron abbas abby abdel abdul abdullah abel abigail abraham ada adam adel adrian agnes ahmad ahmed aidan aisha akira
  alain alan albert alberto alejandro aleksandr alex alexander alexandra alexei alexis alfred ali alice alicia alina
  alison allan allen allison alvin amanda amber amir amy ana anas anastasia anders andre andrea andreas andrei andres
  andrew andrey andrzej andy angel angela angelina anita ann anna anne annie anthony antoine anton antonio antony
  anwar arash ari ariel arlene arnold arthur arturo asad ashley ashraf asif astrid audrey august austin ayesha barack
  barbara barry bashar beatrice ben benedict benjamin benny bernard bernie beth betty beverly bill billy bjorn blake
  bob bobby boris brad bradley brandon brenda brendan brett brian bridget brigitte bruce bruno bryan caitlin calvin
  cameron camila carl carla carlo carlos carmen carol carolina caroline caroline carrie catherine cathy cecilia
  cesar chad charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher chuck
  cindy claire clara clarence claude claudia claudio clint colin connie connor conrad corey cory craig cristina
  curtis cyril cynthia daisy dale damian damien dan dana daniel daniela danielle danny dario darren dave david dean
  deborah debra denis denise dennis derek diana diane diego dieter dimitri dirk dmitri dmitry dominic dominique don
  donald donna doris dorothy doug douglas duncan dustin dwight dylan eddie edgar eduardo edward edwin elaine eleanor
  elena eli elias elijah elisabeth elise elizabeth ella ellen elliot emily emma emmanuel enrique eric erica erik erin
  ernest ernesto esther ethan eugene eva evan evelyn fatima federico felipe felix ferdinand fernando fiona florence
  frances francesca francesco francis francisco francois frank franklin franz fred freddie frederick friedrich gabriel
  gabriela gareth gary gavin gemma gene geoffrey george georgia gerald gerard gerhard gina giorgio giovanni giulia
  giuseppe glenn gloria gonzalo gordon grace graham greg gregory greta guillermo gustavo guy hamid hannah hans harold
  harriet harry harvey hassan hazel heather hector heidi heinrich helen helena helga henri henrik henry herbert herman
  hillary hiroshi holly hosni howard hugh hugo hussein ian ibrahim igor ilya imran ingrid irene iris irina isaac
  isabel isabella ismail ivan jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jana
  jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffrey jennifer jenny jeremy jerome jerry jesse
  jessica jesus jill jim jimmy joan joanna joanne joao joaquin jodie joe joel johan johann johannes john johnny jon
  jonas jonathan jordan jorge jose josef joseph josh joshua joyce juan juanita judith judy julia julian julie julien
  juliet julius justin kamala karen karim karin karl karolina kate katherine kathleen kathryn kathy katie keiko keith
  kelly ken kenneth kenny kevin khaled khalid kim kimberly kirk kirsten klaus kofi konstantin kristen kristin kurt
  kyle kylie lance larry lars laura lauren laurence laurent lawrence leah lee leila leo leon leonard leonardo leonid
  leslie lewis liam lillian linda lindsay lindsey lionel lisa liz lloyd lois lorenzo lori louis louise luca lucas
  lucia lucy luigi luis luiz lukas luke lydia lynn madeleine maggie mahmoud malcolm manfred manuel marc marcel marcia
  marco marcos marcus margaret margarita maria mariam marianne marie marilyn marina mario marion marjorie mark marlene
  marta martha martin martina marvin mary mateo mathias matt matteo matthew maureen maurice mauricio max maxim maxime
  maxwell maya megan megyn mehdi mehmet melanie melinda melissa mercedes merrick michael michel michelle miguel
  mikael mike mikhail milan mildred millie milos mina miriam mitch mitchell mitt mohamed mohammad mohammed mohsen
  moises molly mona monica monique morgan moses muhammad murray mustafa nadia nancy naomi narendra nasser natalia
  natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nina noah
  noel nora norma norman oleg olga oliver olivia olivier omar oscar otto owen pablo pamela paolo pascal pat patricia
  patrick paul paula pauline pavel pedro penelope penny perry pete per peter petr petra phil philip philippe phillip
  pierre piotr polly preston priya rachel rafael rahul raj ralph ramon randall randy raul raymond rebecca recep
  regina reginald reid rene ricardo richard rick ricky riley rita rob robert roberta roberto robin rodney rodrigo
  roger roland rolf roman ron ronald rosa rosalind rose rosemary roy ruben rudolf rudy rupert russell ruth ryan sabine
  sadiq salah sally salman salvatore sam samantha samir samuel sandra sara sarah sasha scott sean sebastian sergei
  sergey sergio seth shane shannon sharon shaun sheila shelley sherry shinzo shirley sidney sigrid silvia silvio simon
  simone sofia sonia sophia sophie stacey stan stanley stefan stefano stella stephanie stephen steve steven stuart sue
  susan susanne suzanne svetlana sven sylvia syed tamara tania tanya tariq tatiana ted teresa terence terry theodore
  theresa thierry thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tyler
  ulrich ursula valentina valerie vanessa vera vernon veronica victor victoria viktor vincent virginia vivian vladimir
  volker volodymyr walter wanda warren wayne wendy werner wesley whitney wilhelm will william willie winston wolfgang
  xavier yasmin yasser yuri yusuf yves yvonne zachary zainab zoe`);
