import { wordsOf } from './words.ts';

/**
 * Everyday words of the languages that a line of Indonesian could be taken for, which Indonesian writes otherwise or not at
 * all: Malay, Javanese, Sundanese, Minangkabau, Tagalog and Cebuano. In small letters only: "Ang", "Nu" and "Ana" are names.
 */
export const NEIGHBOURS = wordsOf(`
  kerana sahaja bahawa ianya manakala seramai pemberita suspek menafikan dinafikan syarikat universiti menerusi sejawatnya
  rakan mesyuarat siasatan jenayah kemalangan memaklumkan dimaklumkan tular pengundi mengundi ketibaan berlepas
  tarikh hendaklah kakitangan peguam jurucakap jururawat hospital kelab
  tertuduh rundingan setiausaha pembangkang
  sing ing karo lan ora kuwi iku wis yen marang wong nanging padha amarga lunga omah menyang mung uga durung arep
  dheweke kanggo akeh anyar maneh iki kabeh ning saiki wingi sesuk kowe bojone liyane saking inggih mboten sampun dening supados
  anu teu jeung sareng eta éta kana tina keur geus oge ogé jalma ieu pikeun urang tilu aya henteu nyaeta nyaéta kuring
  kamari sanes moal
  indak jo alah mako baa dima ndak kito
  ang ng mga ay kay hindi siya ito niya kanyang kanilang rin din nang ko mo namin natin sila wala noong ayon dahil
  pangulo ug nga niini usa kaniya at sa na`);

/** Malay names of days and months, written with a capital. */
export const NEIGHBOURING_DATES = wordsOf('isnin khamis jumaat julai ogos disember');
