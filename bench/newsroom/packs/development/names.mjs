/** Names of an invented world: nothing here is a real country, town, person or newsroom. */
export const names = {
  first:
    'Ada Alvar Anneke Bastian Berit Bodil Casimir Corin Dagny Damir Edda Emeric Fenna Florian Gesa Gregor Halvar Hedda Ilse Ivo Jarla Joren Katrin Kolya Lenka Lucan Maren Matthis Mirela Nadja Niklas Ottoline Pavel Petra Quirin Ragna Rufus Sabine Severin Silke Stellan Tamsin Teodora Tobias Ulrike Valentin Vesna Viggo Wanda Wilmar Yannick Zora'.split(
      ' ',
    ),
  last: 'Aalting Abendroth Ackermoor Balkenende Barsova Bergström Brannick Calloway Corvin Dallmark Dreyer Duskova Elzinga Engelmoor Fairbrook Feldmane Garrick Geltsch Grebenko Haldane Harrowgate Hoekstra Idestad Jablon Jorgis Kaldor Kestrell Kolvig Lammers Lindqvist Lorentz Maddox Malinov Merriton Nachtwey Norrgate Oduber Oosting Pashkin Pellworth Quillfeather Radomir Rennick Rosvall Sandoval Sorrano Strandberg Tesk Thornbury Ulvang Vandermeer Verhoost Voskresny Wardlow Westergren Yardley Zandvoort Zelinka'.split(
    ' ',
  ),
  stems:
    'Velm Tarv Drom Kest Ostr Brav Corv Hald Jar Lund Mers Norv Pell Quor Rask Selv Thar Ulm Vest Wend Zell Fenn Gald Ister Krev Ludm Morv Narv Olm Prav'.split(
      ' ',
    ),
  middles: ['', 'in', 'ar', 'el', 'und', 'ost'],
  /** Ending of a country, of its adjective. */
  ends: [
    ['ovia', 'ovian'],
    ['aria', 'arian'],
    ['essa', 'essan'],
    ['una', 'unan'],
    ['isk', 'iskian'],
    ['onia', 'onian'],
  ],
  townStarts:
    'Alder Bren Carr Dun Ester Fallow Gorse Hallam Inver Jessel Kelm Low Merri North Ox Pen Ravens Stan Tolle Wester Braid Corn'.split(' '),
  townEnds: 'mouth wick haven bridge ford minster holm stead gate cross field hurst'.split(' '),
  newspapers: [
    '{place} Courier',
    '{place} Gazette',
    '{place} Post',
    '{place} Tribune',
    '{place} Observer',
    'Daily Lantern',
    'Evening {place} Mail',
  ],
  broadcasters: ['Radio {place}', '{nation} Television', 'Channel {place}'],
  agency: ['{nation} Press Agency'],
}
