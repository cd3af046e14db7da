import type { Catalogue } from './patterns.ts';

/** Why words of a question are read so. */
export const questions: Catalogue = {
  '“{words}” stands for the government of {land}': '“{words}” berarti pemerintah {land}',
  '“{words}” is a name of {land}': '“{words}” adalah nama {land}',
  '{land} is called “{words}”': '{land} disebut “{words}”',
  '“{words}” is a part of the name {land}': '“{words}” adalah bagian dari nama {land}',
  '“{words}” is spelt almost as {land}': '“{words}” dieja hampir sama dengan {land}',
  '{reason}, as {n} are': '{reason}, dan ada {n} yang demikian',
  '{reason}, and is told of as {office}': '{reason}, dan disebut sebagai {office}',
  'nobody is known as {office} on {day}; {land} instead':
    'tidak diketahui siapa {office} pada {day}; sebagai gantinya {land}',
  '{words} on {day}: {reason}': '{words} pada {day}: {reason}',
  'where it was spoken, by “{words}”': 'tempat diucapkannya, dari kata “{words}”',
  '{land} is called so': '{land} disebut demikian',
  'the name {land} is like it': 'nama {land} mirip dengannya',
  'another role': 'peran lain',

  'by whom it is said': 'oleh siapa diucapkan',
  'whose words they are': 'pemilik kata-katanya',
  'does the speaking': 'yang berbicara',
  'stands before what it speaks of': 'berada di depan yang dibicarakannya',
  'stands first': 'berada paling depan',
  'stands behind who speaks': 'berada di belakang yang berbicara',
  'what is spoken of': 'yang dibicarakan',
  'what is said by others is about it': 'yang diucapkan pihak lain adalah tentangnya',
  'to whom it is done': 'yang dikenai tindakannya',
  'by whom it is done': 'yang melakukannya',
  'what is between them': 'hal di antara keduanya',
  'each speaks of the other': 'masing-masing berbicara tentang yang lain',
  'both speak, each of the other': 'keduanya berbicara, masing-masing tentang yang lain',
  'set beside the other': 'disandingkan dengan yang lain',
  'beside the other: each of the other': 'di samping yang lain: masing-masing tentang yang lain',
  'the one left to speak': 'yang tersisa sebagai penutur',
  'the one left to be spoken of': 'yang tersisa sebagai yang dibicarakan',
  'nothing tells whether it speaks or is spoken of':
    'tidak ada yang menunjukkan apakah ia berbicara atau dibicarakan',
  'people who speak for it, by the office of state that they held then':
    'orang yang berbicara untuknya, menurut jabatan negara yang dipegangnya saat itu',
  'what texts say that the country says, and no more':
    'hanya yang menurut teks dikatakan oleh negara itu sendiri',

  'a beginning and an end': 'awal dan akhirnya',
  'from then on': 'sejak saat itu',
  'up to then': 'sampai saat itu',
  'before it': 'sebelumnya',
  'after it': 'sesudahnya',
  'a day': 'satu hari',
  'a time': 'suatu kurun waktu',
  'up to today': 'sampai hari ini',
  '{reason}, by when it was published': '{reason}, menurut waktu terbitnya',
  'by when it was published': 'menurut waktu terbitnya',
  'by when it was said': 'menurut waktu ucapannya',

  '“{words}” is what one does who speaks so': '“{words}” adalah yang dilakukan orang yang berbicara demikian',
  'the act of saying so': 'tindak mengatakannya',
  'the stance that it shows, in whatever act': 'sikap yang ditunjukkannya, apa pun tindak tuturnya',
  'the stance to whom it is about, in whatever act':
    'sikap terhadap yang dibicarakan, apa pun tindak tuturnya',
  'the stance to whom it is about': 'sikap terhadap yang dibicarakan',
  'an outlet is called {words}': 'ada media bernama {words}',
  'so is {words}': 'demikian pula {words}',
  'how it is reported': 'cara memberitakannya',
  'in what language it is reported': 'bahasa pemberitaannya',
  'how sure it is at least': 'keyakinan paling sedikit',
  'nobody between who speaks and the article': 'tanpa perantara di antara penutur dan artikel',
  'words of what was said': 'kata-kata dari yang diucapkan',
  'words in quotation marks': 'kata-kata dalam tanda kutip',
  'no name and no word of the question: looked for in what was said':
    'bukan nama dan bukan kata tanya: dicari dalam yang diucapkan',
  'selects nothing by itself': 'tidak memilih apa pun dengan sendirinya',
  'a filter asks for what is there: it can leave nothing out':
    'saringan mencari yang ada: tidak dapat mengecualikan apa pun',
  'a filter asks for what was said: it can’t tell who says nothing':
    'saringan mencari yang diucapkan: tidak dapat menunjukkan siapa yang diam',
};
