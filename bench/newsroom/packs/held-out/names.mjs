/** Names of another invented world: none of the development grammar's, and nothing real. */
export const names = {
  first:
    'Abel Aino Albin Amara Anselm Ariel Astrid Aurel Benedikt Birgit Carsten Cosima Dario Delphine Dietmar Eilidh Elouan Ennio Esme Fabien Faustina Ferran Giselle Goran Gudrun Hakon Helmi Henrike Ignas Ingrid Isolde Jakub Janneke Jorun Judit Kasper Klara Leopold Liesbet Ludovic Magda Malte Marisol Mikkel Nerea Odile Oskar Paloma Rasmus Renske Romy Sander Saskia Sixten Tereza Thibaut Ursula Veit Wiebke Zdenka'.split(
      ' ',
    ),
  last: 'Albrechtsen Almquist Anselmo Arkwright Bellweather Bieler Birkeland Blaskov Bonnard Carraway Castellan Clausen Cordero Czerny Delacroy Dombrov Eikeland Falkner Fitzgarth Fontaine Gallardo Gorsky Gundersen Hartwell Hazlitt Hirschfeld Ilves Ironside Jankowitz Jessen Kallas Kerrigan Kjeldsen Kowalik Langstrom Levasseur Lockhart Macek Marchetti Montrose Mulroney Nyholm Okonski Palmgren Petrossian Pintar Quennell Ravnsborg Rochester Sarkany Sigurdson Stavros Tamm Tolliver Urquhart Valkenburg Vasari Whitlock Wojtas Zahradnik'.split(
    ' ',
  ),
  stems:
    'Abr Bel Cald Dorn Evr Farl Gorm Hesp Ivr Jask Kald Lethr Mont Nerr Orl Perv Sarn Torv Ustr Valt Yend Zarg Brem Cest Drav Elm Gren Hov Kirv Lusk'.split(
      ' ',
    ),
  middles: ['', 'an', 'ev', 'ir', 'om', 'ul'],
  ends: [
    ['adar', 'adari'],
    ['ony', 'onese'],
    ['eth', 'ethi'],
    ['ora', 'oran'],
    ['istan', 'istani'],
    ['ula', 'ulan'],
  ],
  townStarts:
    'Ash Birch Clay Dray Elder Fern Grind Hazel Iron Juniper Knar Lang Marsh Nether Otter Pine Quarry Rush Salt Thistle Upper Vale'.split(
      ' ',
    ),
  townEnds: 'bury combe den fell garth hithe ley ness port reach sand thwaite'.split(' '),
  newspapers: [
    '{place} Chronicle',
    '{place} Standard',
    '{place} Examiner',
    '{place} Dispatch',
    '{place} Herald',
    'Sunday {place} Times',
    '{nation} Independent',
  ],
  broadcasters: ['{place} FM', '{nation} Broadcasting', 'Harbour TV'],
  agency: ['{nation} News Agency'],
}
