/** Newsrooms of Germany, Austria, Switzerland, Liechtenstein and Luxembourg; lines as in ../newsrooms.ts. */
export const GERMAN_SPEAKING = `
agency|Deutsche Presse-Agentur|DPA,dpa,German Press Agency|dpa.com,dpa-international.com|DE
agency|Austria Press Agency|APA|apa.at|AT
agency|Keystone-SDA|Swiss News Agency|keystone-sda.ch|CH
broadcaster|Deutsche Welle|DW|dw.com|DE|DW
broadcaster|ARD|Tagesschau|ard.de,tagesschau.de,tagesschau24.de|DE|ARD
broadcaster|ZDF|Zweites Deutsches Fernsehen|zdf.de|DE
broadcaster|ORF|Österreichischer Rundfunk|orf.at|AT
broadcaster|SRF|Schweizer Radio und Fernsehen|srf.ch|CH|SRG SSR
broadcaster|Swissinfo|SWI swissinfo|swissinfo.ch|CH|SRG SSR
newspaper|Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|faz.net|DE
newspaper|Süddeutsche Zeitung|Sueddeutsche Zeitung,Suddeutsche Zeitung|sueddeutsche.de|DE|SWMH
newspaper|Die Welt||welt.de|DE|Axel Springer
newspaper|Bild|Bild am Sonntag|bild.de|DE|Axel Springer
newspaper|Die Zeit||zeit.de|DE|DvH Medien
newspaper|Handelsblatt||handelsblatt.com|DE|DvH Medien
newspaper|Tagesspiegel|Der Tagesspiegel|tagesspiegel.de|DE|DvH Medien
newspaper|Die Tageszeitung|taz|taz.de|DE
newspaper|Die Presse||diepresse.com|AT|Styria
newspaper|Der Standard||derstandard.at|AT
newspaper|Kronen Zeitung||krone.at|AT
newspaper|Neue Zürcher Zeitung|NZZ,Neue Zuercher Zeitung|nzz.ch|CH
newspaper|Tages-Anzeiger||tagesanzeiger.ch|CH|TX Group
newspaper|Le Temps||letemps.ch|CH
magazine|Der Spiegel|Spiegel|spiegel.de|DE
magazine|Stern||stern.de|DE|RTL Group
magazine|~Focus|Focus Magazin||DE|Burda
online|Focus Online||focus.de|DE|Burda
agency|Evangelischer Pressedienst|~epd|epd.de|DE
agency|Katholische Nachrichten-Agentur||kna.de,katholisch.de|DE
agency|~dpa-AFX||dpa-afx.de|DE|dpa
agency|~Sport-Informations-Dienst||sid.de|DE|AFP
agency|dts Nachrichtenagentur|~dts|dts-nachrichtenagentur.de|DE
agency|News aktuell|~Presseportal|presseportal.de|DE|dpa
agency|~Kathpress||kathpress.at|AT
broadcaster|~Sportschau||sportschau.de|DE|ARD
broadcaster|Bayerischer Rundfunk|BR24|br.de|DE|ARD
broadcaster|Hessischer Rundfunk||hr.de|DE|ARD
broadcaster|~Hessenschau||hessenschau.de|DE|ARD
broadcaster|Mitteldeutscher Rundfunk|~MDR|mdr.de|DE|ARD
broadcaster|Norddeutscher Rundfunk|~NDR|ndr.de|DE|ARD
broadcaster|Radio Bremen||radiobremen.de,butenunbinnen.de|DE|ARD
broadcaster|Rundfunk Berlin-Brandenburg|~RBB|rbb-online.de,rbb24.de|DE|ARD
broadcaster|Saarländischer Rundfunk||sr.de|DE|ARD
broadcaster|~Südwestrundfunk|~SWR|swr.de|DE|ARD
broadcaster|Westdeutscher Rundfunk|~WDR|wdr.de,www1.wdr.de|DE|ARD
broadcaster|~Deutschlandfunk|~Deutschlandradio|deutschlandfunk.de,deutschlandfunkkultur.de|DE|Deutschlandradio
broadcaster|~Phoenix||phoenix.de|DE|ARD
broadcaster|3sat||3sat.de|DE
broadcaster|~n-tv|ntv Germany|n-tv.de|DE|RTL Group
broadcaster|~RTL|RTL Germany|rtl.de|DE|RTL Group
broadcaster|SAT.1|Sat1|sat1.de|DE|ProSiebenSat.1
broadcaster|ProSieben||prosieben.de|DE|ProSiebenSat.1
broadcaster|Sport1||sport1.de|DE
broadcaster|Antenne Bayern||antenne.de|DE
newspaper|Frankfurter Rundschau|FR Online|fr.de|DE|Ippen
newspaper|Frankfurter Neue Presse||fnp.de|DE|Ippen
newspaper|Münchner Merkur|~Merkur|merkur.de|DE|Ippen
newspaper|~tz|tz München|tz.de|DE|Ippen
newspaper|Hessische/Niedersächsische Allgemeine|~HNA|hna.de|DE|Ippen
newspaper|~Kreiszeitung||kreiszeitung.de|DE|Ippen
newspaper|~Abendzeitung|Abendzeitung München|abendzeitung-muenchen.de|DE
newspaper|Augsburger Allgemeine||augsburger-allgemeine.de|DE
newspaper|Berliner Zeitung||berliner-zeitung.de|DE
newspaper|Berliner Morgenpost||morgenpost.de|DE|Funke
newspaper|Berliner Kurier||berliner-kurier.de|DE
newspaper|B.Z.|BZ Berlin|bz-berlin.de|DE|Axel Springer
newspaper|Hamburger Abendblatt||abendblatt.de|DE|Funke
newspaper|Hamburger Morgenpost|~Mopo|mopo.de|DE
newspaper|Braunschweiger Zeitung||braunschweiger-zeitung.de|DE|Funke
newspaper|Westdeutsche Allgemeine Zeitung|~WAZ|waz.de|DE|Funke
newspaper|Neue Ruhr Zeitung|~NRZ,Neue Rhein Zeitung|nrz.de|DE|Funke
newspaper|~Westfalenpost||wp.de|DE|Funke
newspaper|Thüringer Allgemeine||thueringer-allgemeine.de|DE|Funke
newspaper|Ostthüringer Zeitung|~OTZ|otz.de|DE|Funke
newspaper|Rheinische Post|RP Online|rp-online.de|DE
newspaper|Kölner Stadt-Anzeiger||ksta.de|DE|DuMont
newspaper|Kölnische Rundschau||rundschau-online.de|DE
newspaper|Express Köln||express.de|DE|DuMont
newspaper|General-Anzeiger Bonn|~General-Anzeiger|ga.de|DE
newspaper|Aachener Zeitung||aachener-zeitung.de|DE|Mediahuis
newspaper|Ruhr Nachrichten||ruhrnachrichten.de|DE|Lensing
newspaper|Westfälische Nachrichten||wn.de|DE
newspaper|Neue Westfälische||nw.de|DE
newspaper|Neue Osnabrücker Zeitung|~NOZ|noz.de|DE|NOZ
newspaper|Schleswig-Holsteinischer Zeitungsverlag|~shz|shz.de|DE|NOZ
newspaper|Schweriner Volkszeitung|~SVZ|svz.de|DE|NOZ
newspaper|Hannoversche Allgemeine Zeitung|~HAZ|haz.de|DE|Madsack
newspaper|Neue Presse Hannover||neuepresse.de|DE|Madsack
newspaper|Leipziger Volkszeitung|~LVZ|lvz.de|DE|Madsack
newspaper|Märkische Allgemeine|~MAZ|maz-online.de|DE|Madsack
newspaper|~Ostsee-Zeitung||ostsee-zeitung.de|DE|Madsack
newspaper|Kieler Nachrichten||kn-online.de|DE|Madsack
newspaper|Lübecker Nachrichten||ln-online.de|DE|Madsack
newspaper|Göttinger Tageblatt||goettinger-tageblatt.de|DE|Madsack
newspaper|RedaktionsNetzwerk Deutschland|~RND|rnd.de|DE|Madsack
newspaper|~Weser-Kurier||weser-kurier.de|DE
newspaper|~Nordwest-Zeitung|~NWZ|nwzonline.de|DE
newspaper|Mitteldeutsche Zeitung||mz.de|DE|Bauer
newspaper|~Volksstimme||volksstimme.de|DE|Bauer
newspaper|Sächsische Zeitung||saechsische.de|DE|Madsack
newspaper|Freie Presse||freiepresse.de|DE
newspaper|~Nordkurier||nordkurier.de|DE
newspaper|Märkische Oderzeitung|~MOZ|moz.de|DE
newspaper|Lausitzer Rundschau||lr-online.de|DE
newspaper|Stuttgarter Zeitung||stuttgarter-zeitung.de|DE|SWMH
newspaper|Stuttgarter Nachrichten||stuttgarter-nachrichten.de|DE|SWMH
newspaper|~Südkurier||suedkurier.de|DE
newspaper|Schwäbische Zeitung||schwaebische.de|DE
newspaper|Südwest Presse||swp.de|DE
newspaper|Badische Zeitung||badische-zeitung.de|DE
newspaper|Badische Neueste Nachrichten|~BNN|bnn.de|DE
newspaper|~Rhein-Neckar-Zeitung|RNZ Heidelberg|rnz.de|DE
newspaper|Mannheimer Morgen||mannheimer-morgen.de|DE
newspaper|Die Rheinpfalz|~Rheinpfalz|rheinpfalz.de|DE
newspaper|~Rhein-Zeitung||rhein-zeitung.de|DE
newspaper|Saarbrücker Zeitung||saarbruecker-zeitung.de|DE
newspaper|Trierischer Volksfreund||volksfreund.de|DE
newspaper|Allgemeine Zeitung Mainz||allgemeine-zeitung.de|DE|VRM
newspaper|Darmstädter Echo||echo-online.de|DE|VRM
newspaper|~Main-Post||mainpost.de|DE
newspaper|Nürnberger Nachrichten|~nordbayern|nordbayern.de,nn.de|DE
newspaper|Passauer Neue Presse|~PNP|pnp.de|DE
newspaper|Mittelbayerische Zeitung|~Mittelbayerische|mittelbayerische.de|DE
newspaper|~Donaukurier||donaukurier.de|DE
newspaper|~Frankenpost||frankenpost.de|DE
newspaper|Junge Welt||jungewelt.de|DE
newspaper|Neues Deutschland|~nd|nd-aktuell.de,neues-deutschland.de|DE
newspaper|Junge Freiheit||jungefreiheit.de|DE
newspaper|Jungle World||jungle.world|DE
newspaper|Der Freitag||freitag.de|DE
newspaper|Jüdische Allgemeine||juedische-allgemeine.de|DE
newspaper|~Börsen-Zeitung||boersen-zeitung.de|DE
newspaper|Deutsche Wirtschafts Nachrichten||deutsche-wirtschafts-nachrichten.de|DE
newspaper|Epoch Times Deutschland||epochtimes.de|DE|Epoch Media
magazine|~Cicero||cicero.de|DE
magazine|WirtschaftsWoche||wiwo.de|DE
magazine|Manager Magazin||manager-magazin.de|DE
magazine|~Capital||capital.de|DE|RTL Group
magazine|~Brigitte||brigitte.de|DE|RTL Group
magazine|~Bunte||bunte.de|DE|Burda
magazine|~Gala||gala.de|DE|RTL Group
magazine|~Kicker||kicker.de|DE
magazine|11 Freunde|11Freunde|11freunde.de|DE
magazine|Spektrum der Wissenschaft|~Spektrum|spektrum.de|DE
magazine|~Geo||geo.de|DE|RTL Group
magazine|~Chip||chip.de|DE|Burda
magazine|Computer Bild||computerbild.de|DE|Axel Springer
magazine|~c't|~Heise,heise online|heise.de|DE|Heise
magazine|~Golem|Golem.de|golem.de|DE
magazine|GameStar||gamestar.de|DE
magazine|~Katapult||katapult-magazin.de|DE
magazine|Tichys Einblick||tichyseinblick.de|DE
magazine|Legal Tribune Online|~LTO|lto.de|DE
online|~T-Online|t-online.de|t-online.de|DE|Ströer
online|web.de||web.de|DE|United Internet
online|~GMX||gmx.net,gmx.de|DE|United Internet
online|Netzpolitik.org|~netzpolitik|netzpolitik.org|DE
online|~Correctiv||correctiv.org|DE
online|~Übermedien||uebermedien.de|DE
online|~Krautreporter||krautreporter.de|DE
online|~Telepolis||telepolis.de|DE|Heise
online|NachDenkSeiten||nachdenkseiten.de|DE
online|~The Pioneer||thepioneer.de|DE
online|Table.Media|~Table Media|table.media|DE
online|Apollo News||apollo-news.net|DE
online|~NIUS||nius.de|DE
online|~Utopia||utopia.de|DE
online|WinFuture||winfuture.de|DE
online|ComputerBase||computerbase.de|DE
online|~Watson||watson.ch|CH|CH Media
online|Tag24||tag24.de|DE
online|Der Westen||derwesten.de|DE|Funke
online|Klasse gegen Klasse||klassegegenklasse.org|DE
online|~Meedia||meedia.de|DE
online|Turi2||turi2.de|DE
online|Finanzen.net||finanzen.net|DE|Axel Springer
online|Apotheke Adhoc||apotheke-adhoc.de|DE
newspaper|~Kurier||kurier.at|AT
newspaper|Kleine Zeitung||kleinezeitung.at|AT|Styria
newspaper|Salzburger Nachrichten||sn.at|AT
newspaper|Oberösterreichische Nachrichten|~OÖN|nachrichten.at|AT
newspaper|Tiroler Tageszeitung||tt.com|AT
newspaper|Vorarlberger Nachrichten||vn.at|AT
newspaper|Wiener Zeitung||wienerzeitung.at|AT
newspaper|~Heute||heute.at|AT
newspaper|~Österreich|oe24|oe24.at|AT
newspaper|Die Furche||furche.at|AT|Styria
magazine|~Profil||profil.at|AT|Kurier
magazine|News Austria||news.at|AT
magazine|~Falter||falter.at|AT
magazine|~Trend||trend.at|AT
broadcaster|PULS 24|Puls24|puls24.at|AT|ProSiebenSat.1
broadcaster|ServusTV||servustv.com|AT|Red Bull
online|Kontrast.at||kontrast.at|AT
online|~Exxpress||exxpress.at|AT
online|Vienna.at||vienna.at|AT
newspaper|~Blick||blick.ch|CH|Ringier
newspaper|20 Minuten|Zwanzig Minuten|20min.ch|CH|TX Group
newspaper|Der Bund||derbund.ch|CH|TX Group
newspaper|Berner Zeitung||bernerzeitung.ch|CH|TX Group
newspaper|Basler Zeitung||bazonline.ch|CH|TX Group
newspaper|Tribune de Genève||tdg.ch|CH|TX Group
newspaper|24 heures||24heures.ch|CH|TX Group
newspaper|Le Matin||lematin.ch|CH|TX Group
newspaper|Aargauer Zeitung||aargauerzeitung.ch|CH|CH Media
newspaper|Luzerner Zeitung||luzernerzeitung.ch|CH|CH Media
newspaper|St. Galler Tagblatt||tagblatt.ch|CH|CH Media
newspaper|La Liberté||laliberte.ch|CH
newspaper|Le Nouvelliste||lenouvelliste.ch|CH|ESH
newspaper|Corriere del Ticino||cdt.ch|CH
newspaper|La Regione||laregione.ch|CH
newspaper|~Südostschweiz||suedostschweiz.ch|CH
newspaper|~WOZ|Die Wochenzeitung|woz.ch|CH
magazine|Die Weltwoche|~Weltwoche|weltwoche.ch|CH
magazine|~Beobachter||beobachter.ch|CH|Ringier
magazine|~Bilanz||handelszeitung.ch|CH|Ringier
broadcaster|~RTS|Radio Télévision Suisse|rts.ch|CH|SRG SSR
broadcaster|~RSI|Radiotelevisione svizzera|rsi.ch|CH|SRG SSR
online|~Republik||republik.ch|CH
online|~Nau|Nau.ch|nau.ch|CH
online|Heidi.news||heidi.news|CH
online|Inside Paradeplatz||insideparadeplatz.ch|CH
online|Geneva Solutions||genevasolutions.news|CH
newspaper|Liechtensteiner Vaterland||vaterland.li|LI
newspaper|Luxemburger Wort||wort.lu|LU|Mediahuis
newspaper|~Tageblatt|Tageblatt Luxembourg|tageblatt.lu|LU
newspaper|Lëtzebuerger Land||land.lu|LU
newspaper|Luxembourg Times||luxtimes.lu|LU|Mediahuis
newspaper|~L'essentiel||lessentiel.lu|LU
broadcaster|RTL Luxembourg||rtl.lu|LU|RTL Group
magazine|~Paperjam||paperjam.lu|LU
online|~Delano||delano.lu|LU
online|~Ecofin|Agence Ecofin|agenceecofin.com|CH
agency|The New Humanitarian|New Humanitarian,~IRIN|thenewhumanitarian.org|CH
`
