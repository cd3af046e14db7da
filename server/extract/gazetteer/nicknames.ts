/** By what newspapers call well-known people without more, and their names: "nickname: name". */
const NICKNAMES = `
  Jokowi: Joko Widodo | JK: Jusuf Kalla | SBY: Susilo Bambang Yudhoyono | AHY: Agus Harimurti Yudhoyono |
  Risma: Tri Rismaharini | Ahok: Basuki Tjahaja Purnama | Gus Dur: Abdurrahman Wahid | Gus Ipul: Saifullah Yusuf |
  Cak Imin: Muhaimin Iskandar | Zulhas: Zulkifli Hasan | Kang Emil: Ridwan Kamil | HNW: Hidayat Nur Wahid |
  Bamsoet: Bambang Soesatyo | Gus Yaqut: Yaqut Cholil Qoumas | LBP: Luhut Binsar Pandjaitan | BTP: Basuki Tjahaja Purnama |
  Tjok Ace: Tjokorda Oka Artha Ardana Sukawati | JFK: John F. Kennedy | FDR: Franklin D. Roosevelt |
  AOC: Alexandria Ocasio-Cortez | MBS: Mohammed bin Salman | Lula: Luiz Inácio Lula da Silva | Bibi: Benjamin Netanyahu`;

/** The words of a name by those of the nickname, both lower case, joined by spaces. */
export const KNOWN_NICKNAMES: ReadonlyMap<string, string> = new Map(
  NICKNAMES.split('|').map((entry) => {
    const [nickname = '', name = ''] = entry.split(':').map((part) => part.trim().toLowerCase());
    return [nickname, name];
  }),
);
