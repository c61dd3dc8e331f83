/** Names of two further invented worlds. */
export const names = {
  first:
    'Agata Alasdair Amadeo Birgit Bruno Celia Cosmo Delphine Dmitri Elena Eskil Fausto Flora Gianna Gunnar Hanna Hector Irma Isak Jelena Jurgen Kasia Klara Leopold Livia Magnus Marta Nestor Nora Olga Oskar Paloma Rasmus Renata Sigrid Simeon Tatiana Theo Ursula Vito Xenia Zeno'.split(
      ' ',
    ),
  last: 'Achterberg Almqvist Barrowby Belmonte Brodziak Cavendell Cederholm Danvers Dobrev Eklund Esterhaz Farrington Fontaine Gavril Gotthard Hartwell Hovland Ingersby Janowitz Kallio Kirchner Lachman Lombard Marchetti Moberg Navarro Nyström Ostrovan Palffy Petrossian Quennell Reinholt Rostock Salter Skovgaard Tarkany Thackeray Ullmark Vasari Wexley Winslade Zimmer'.split(
    ' ',
  ),
  stems: 'Arv Bol Calt Dar Elm Frav Grev Hest Ilm Jost Kald Lav Marn Nold Orv Perst Rost Sark Tolv Urm Varn Wist'.split(' '),
  middles: ['', 'en', 'od', 'ur', 'ith'],
  ends: [
    ['land', 'landish'],
    ['mark', 'markish'],
    ['ania', 'anian'],
    ['enia', 'enian'],
  ],
  townStarts: 'Ash Black Cold Dray East Fern Glen Hart Ivel Kings Lang Mill Nether Oak Pike Rowan Sand Thorn Upper Whit'.split(' '),
  townEnds: 'bury by combe dale den ham ley mere port sea stow ton worth'.split(' '),
  newspapers: [
    '{place} Chronicle',
    '{place} Herald',
    '{place} Argus',
    '{place} Times',
    '{place} Echo',
    'Morning {place}',
    '{place} Sentinel',
  ],
  broadcasters: ['{place} FM', '{nation} One', '{nationish} Broadcasting'],
  agency: ['{nationish} News Agency', '{nation} Wire Service'],
}
