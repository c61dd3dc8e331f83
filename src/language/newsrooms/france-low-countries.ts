/** Newsrooms of France and its territories, Belgium and the Netherlands; lines as in ../newsrooms.ts. */
export const FRANCE_LOW_COUNTRIES = `
agency|Agence France-Presse|AFP,Agence France Presse|afp.com|FR
agency|Belga|Belga News Agency|belga.be|BE
agency|ANP||anp.nl|NL
broadcaster|France 24|France24|france24.com|FR|France Médias Monde
broadcaster|RFI|Radio France Internationale|rfi.fr|FR|France Médias Monde
broadcaster|BFM TV|BFMTV|bfmtv.com|FR|CMA CGM
broadcaster|France Info|Franceinfo|francetvinfo.fr,franceinfo.fr|FR
broadcaster|Euronews||euronews.com|FR|Alpac
broadcaster|NOS|Nederlandse Omroep Stichting|nos.nl|NL
broadcaster|VRT|Vlaamse Radio- en Televisieomroep|vrt.be|BE
broadcaster|RTBF|Radio-télévision belge de la Communauté française|rtbf.be|BE
newspaper|Le Monde||lemonde.fr|FR|Le Monde
newspaper|Le Figaro||lefigaro.fr|FR|Dassault
newspaper|Libération|Liberation|liberation.fr|FR
newspaper|Le Parisien||leparisien.fr|FR|LVMH
newspaper|Les Echos||lesechos.fr|FR|LVMH
newspaper|L'Humanité|L'Humanite|humanite.fr|FR
newspaper|Ouest-France||ouest-france.fr|FR|Ouest-France
newspaper|La Croix||la-croix.com|FR|Bayard
newspaper|Charlie Hebdo||charliehebdo.fr|FR
newspaper|De Telegraaf||telegraaf.nl|NL|Mediahuis
newspaper|De Volkskrant|Volkskrant|volkskrant.nl|NL|DPG Media
newspaper|NRC Handelsblad|NRC|nrc.nl|NL|Mediahuis
newspaper|Algemeen Dagblad||ad.nl|NL|DPG Media
newspaper|De Standaard||standaard.be|BE|Mediahuis
newspaper|Le Soir||lesoir.be|BE|Rossel
newspaper|Het Laatste Nieuws||hln.be|BE|DPG Media
magazine|Le Point||lepoint.fr|FR|Artémis
magazine|L'Express||lexpress.fr|FR
magazine|L'Obs|Le Nouvel Observateur|nouvelobs.com|FR|Le Monde
magazine|Paris Match||parismatch.com|FR|LVMH
magazine|Jeune Afrique||jeuneafrique.com|FR
online|Bellingcat||bellingcat.com|NL
online|Mediapart||mediapart.fr|FR
online|EUobserver||euobserver.com|BE
online|Euractiv||euractiv.com|BE
online|~Global Voices||globalvoices.org|NL
magazine|The Africa Report||theafricareport.com|FR|Jeune Afrique
agency|AFP Faktencheck|AFP Fact Check|faktencheck.afp.com,factcheck.afp.com,factuel.afp.com|FR|AFP
broadcaster|~Arte||arte.tv|FR
broadcaster|TF1|TF1 Info,~LCI|tf1info.fr,tf1.fr,lci.fr|FR|Bouygues
broadcaster|France Télévisions|France 2,France 3|france.tv,francetelevisions.fr|FR
broadcaster|Radio France|France Inter,France Culture|radiofrance.fr,franceinter.fr,franceculture.fr|FR
broadcaster|~Ici|France Bleu|francebleu.fr,ici.fr|FR|Radio France
broadcaster|Europe 1||europe1.fr|FR|Bolloré
broadcaster|~CNews||cnews.fr|FR|Bolloré
broadcaster|~RMC||rmc.fr,rmc.bfmtv.com|FR|CMA CGM
broadcaster|RTL France||rtl.fr|FR|RTL Group
broadcaster|Public Sénat||publicsenat.fr|FR
broadcaster|~LCP|La Chaîne parlementaire|lcp.fr|FR
broadcaster|TV5 Monde|TV5Monde|tv5monde.com|FR
broadcaster|BFM Business||bfmbusiness.bfmtv.com|FR|CMA CGM
broadcaster|~KTO||ktotv.com|FR
newspaper|~L'Équipe|~L'Equipe|lequipe.fr|FR
newspaper|~20 Minutes||20minutes.fr|FR
newspaper|~L'Opinion||lopinion.fr|FR
newspaper|Le Journal du Dimanche|~JDD|lejdd.fr|FR|Bolloré
newspaper|Sud Ouest||sudouest.fr|FR
newspaper|La Dépêche du Midi|La Dépêche|ladepeche.fr|FR
newspaper|Midi Libre||midilibre.fr|FR|La Dépêche
newspaper|La Voix du Nord||lavoixdunord.fr|FR|Rossel
newspaper|Le Dauphiné libéré|Le Dauphiné|ledauphine.com|FR|EBRA
newspaper|Le Progrès||leprogres.fr|FR|EBRA
newspaper|L'Est républicain||estrepublicain.fr|FR|EBRA
newspaper|Les Dernières Nouvelles d'Alsace||dna.fr|FR|EBRA
newspaper|~L'Alsace||lalsace.fr|FR|EBRA
newspaper|Le Républicain lorrain||republicain-lorrain.fr|FR|EBRA
newspaper|Le Bien public||bienpublic.com|FR|EBRA
newspaper|Le Télégramme||letelegramme.fr|FR
newspaper|La Provence||laprovence.com|FR|CMA CGM
newspaper|~Nice-Matin||nicematin.com|FR
newspaper|~Corse-Matin||corsematin.com|FR|CMA CGM
newspaper|La Montagne||lamontagne.fr|FR|Centre France
newspaper|La Nouvelle République||lanouvellerepublique.fr|FR
newspaper|Charente libre||charentelibre.fr|FR|Sud Ouest
newspaper|Paris Normandie||paris-normandie.fr|FR|Rossel
newspaper|~L'Union|~L'Ardennais|lunion.fr|FR|Rossel
newspaper|Le Courrier picard||courrier-picard.fr|FR|Rossel
newspaper|Le Canard enchaîné|Canard enchaîné|lecanardenchaine.fr|FR
newspaper|La Tribune||latribune.fr|FR|CMA CGM
newspaper|~L'Agefi||agefi.fr|FR
newspaper|Courrier international||courrierinternational.com|FR|Le Monde
newspaper|Le Monde diplomatique||monde-diplomatique.fr,mondediplo.com|FR|Le Monde
newspaper|Les Nouvelles calédoniennes|~LNC|lnc.nc|NC
newspaper|Tahiti Infos||tahiti-infos.com|PF
newspaper|~France-Antilles||franceantilles.fr|MQ
newspaper|~Clicanoo|Le Journal de l'île|clicanoo.re|RE
newspaper|~Monaco-Matin||monacomatin.mc|MC
magazine|~Marianne||marianne.net|FR
magazine|Valeurs actuelles||valeursactuelles.com|FR
magazine|~Challenges||challenges.fr|FR
magazine|Capital France||capital.fr|FR
magazine|Alternatives économiques||alternatives-economiques.fr|FR
magazine|La Vie||lavie.fr|FR|Le Monde
magazine|~Télérama||telerama.fr|FR|Le Monde
magazine|Les Inrockuptibles|Les Inrocks|lesinrocks.com|FR
magazine|~Causeur||causeur.fr|FR
magazine|~Politis||politis.fr|FR
magazine|Gala France||gala.fr|FR
magazine|Closer France||closermag.fr|FR
magazine|Sciences et Avenir||sciencesetavenir.fr|FR
magazine|Science & Vie||science-et-vie.com|FR
online|HuffPost France|Le HuffPost|huffingtonpost.fr|FR|Le Monde
online|Slate.fr||slate.fr|FR
online|~Konbini||konbini.com|FR
online|~Brut||brut.media|FR
online|~Blast||blast-info.fr|FR
online|~Streetpress||streetpress.com|FR
online|~Atlantico||atlantico.fr|FR
online|~Contexte||contexte.com|FR
online|~Basta!|Basta Média|basta.media|FR
online|~Reporterre||reporterre.net|FR
online|Orient XXI||orientxxi.info|FR
online|Les Jours||lesjours.fr|FR
online|Africa Intelligence||africaintelligence.com,africaintelligence.fr|FR
online|~Intelligence Online||intelligenceonline.com|FR
online|Actu.fr||actu.fr|FR|Ouest-France
online|~Numerama||numerama.com|FR
online|~Futura||futura-sciences.com|FR
online|Le Grand Continent||legrandcontinent.eu|FR
online|La Lettre||lalettre.fr|FR
online|VoxEurop||voxeurop.eu|FR
online|Desk Russie||desk-russie.eu|FR
broadcaster|~VTM|VTM Nieuws|vtm.be|BE|DPG Media
broadcaster|RTL info|RTL Belgium|rtl.be|BE|Rossel
broadcaster|BX1||bx1.be|BE
broadcaster|~BRF||brf.be|BE
newspaper|Het Nieuwsblad|~Nieuwsblad|nieuwsblad.be|BE|Mediahuis
newspaper|De Morgen||demorgen.be|BE|DPG Media
newspaper|De Tijd||tijd.be|BE|Mediafin
newspaper|~L'Echo||lecho.be|BE|Mediafin
newspaper|Gazet van Antwerpen||gva.be|BE|Mediahuis
newspaper|Het Belang van Limburg||hbvl.be|BE|Mediahuis
newspaper|La Libre Belgique|La Libre|lalibre.be|BE|IPM
newspaper|La Dernière Heure|DH Les Sports|dhnet.be|BE|IPM
newspaper|~L'Avenir||lavenir.net|BE|IPM
newspaper|~Sudinfo|La Meuse|sudinfo.be|BE|Rossel
newspaper|~Grenz-Echo||grenzecho.net|BE
newspaper|The Brussels Times||brusselstimes.com|BE
magazine|~Knack||knack.be|BE|Roularta
magazine|Le Vif||levif.be|BE|Roularta
magazine|~Humo||humo.be|BE|DPG Media
online|~Apache||apache.be|BE
online|~Bruzz||bruzz.be|BE
online|~Doorbraak||doorbraak.be|BE
broadcaster|RTL Nieuws|RTL Netherlands|rtl.nl,rtlnieuws.nl|NL|DPG Media
broadcaster|BNR Nieuwsradio|~BNR|bnr.nl|NL
broadcaster|Omroep Brabant||omroepbrabant.nl|NL
broadcaster|RTV Noord||rtvnoord.nl|NL
broadcaster|AT5||at5.nl|NL
broadcaster|~KRO-NCRV||kro-ncrv.nl|NL
newspaper|~Trouw||trouw.nl|NL|DPG Media
newspaper|Het Parool||parool.nl|NL|DPG Media
newspaper|Het Financieele Dagblad||fd.nl|NL
newspaper|De Gelderlander||gelderlander.nl|NL|DPG Media
newspaper|Brabants Dagblad||bd.nl|NL|DPG Media
newspaper|Eindhovens Dagblad||ed.nl|NL|DPG Media
newspaper|~Tubantia||tubantia.nl|NL|DPG Media
newspaper|De Stentor||destentor.nl|NL|DPG Media
newspaper|BN DeStem||bndestem.nl|NL|DPG Media
newspaper|~PZC||pzc.nl|NL|DPG Media
newspaper|Dagblad van het Noorden||dvhn.nl|NL|Mediahuis
newspaper|Leeuwarder Courant||lc.nl|NL|Mediahuis
newspaper|De Limburger||limburger.nl|NL|Mediahuis
newspaper|Noordhollands Dagblad||noordhollandsdagblad.nl|NL|Mediahuis
newspaper|Nederlands Dagblad||nd.nl|NL
newspaper|Reformatorisch Dagblad||rd.nl|NL
newspaper|Friesch Dagblad||frieschdagblad.nl|NL|Mediahuis
magazine|Elsevier Weekblad|EW Magazine|ewmagazine.nl|NL
magazine|De Groene Amsterdammer||groene.nl|NL
magazine|Vrij Nederland||vn.nl|NL
online|NU.nl||nu.nl|NL|DPG Media
online|DutchNews|DutchNews.nl|dutchnews.nl|NL
online|NL Times||nltimes.nl|NL
online|De Correspondent||decorrespondent.nl,thecorrespondent.com|NL
online|~Follow the Money||ftm.nl,ftm.eu|NL
online|GeenStijl||geenstijl.nl|NL
online|~Tweakers||tweakers.net|NL|DPG Media
online|Radio Zamaneh|~Zamaneh|radiozamaneh.com|NL
online|~Erena|Radio Erena|erena.org|FR
`
