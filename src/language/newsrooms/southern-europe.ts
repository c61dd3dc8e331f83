/** Newsrooms of Italy, Spain, Portugal, Greece, Cyprus, Malta; lines as in ../newsrooms.ts. */
export const SOUTHERN_EUROPE = `
agency|EFE|Agencia EFE|efe.com|ES
agency|Europa Press||europapress.es|ES
agency|ANSA|Agenzia ANSA|ansa.it|IT
agency|Adnkronos||adnkronos.com|IT
agency|Athens News Agency|ANA-MPA|amna.gr|GR
agency|Cyprus News Agency|CNA|cna.org.cy|CY
agency|Lusa|Lusa News Agency|lusa.pt|PT
agency|Inter Press Service|IPS|ipsnews.net|IT
broadcaster|RAI|Rai News,Radiotelevisione italiana|rai.it,rainews.it|IT|Rai
broadcaster|RTVE|Radiotelevisión Española|rtve.es|ES
broadcaster|Cadena SER||cadenaser.com|ES|Prisa
broadcaster|RTP|Rádio e Televisão de Portugal|rtp.pt|PT
newspaper|El País|El Pais|elpais.com|ES|Prisa
newspaper|El Mundo||elmundo.es|ES|Unidad Editorial
newspaper|La Vanguardia||lavanguardia.com|ES|Godó
newspaper|El Periódico|El Periodico|elperiodico.com|ES|Prensa Ibérica
newspaper|Corriere della Sera|Corriere|corriere.it|IT|Cairo
newspaper|La Repubblica||repubblica.it|IT|GEDI
newspaper|La Stampa||lastampa.it|IT|GEDI
newspaper|Il Sole 24 Ore||ilsole24ore.com|IT
newspaper|Il Giornale||ilgiornale.it|IT
newspaper|L'Osservatore Romano||osservatoreromano.va|VA
newspaper|Público|Publico|publico.pt|PT|Sonae
newspaper|Diário de Notícias|Diario de Noticias|dn.pt|PT
newspaper|Kathimerini|Ekathimerini|kathimerini.gr,ekathimerini.com|GR
newspaper|Ta Nea||tanea.gr|GR|Alter Ego
magazine|L'Espresso||espresso.repubblica.it|IT
agency|~AGI|Agenzia Italia|agi.it|IT
agency|LaPresse||lapresse.it|IT
agency|~Askanews||askanews.it|IT
agency|Agenzia Nova|Nova News|agenzianova.com|IT
agency|Agenzia Dire|~Dire|dire.it|IT
agency|~Italpress||italpress.com|IT
agency|~SIR|Servizio Informazione Religiosa|agensir.it|IT
agency|~Fides|Agenzia Fides|fides.org|VA
agency|AsiaNews||asianews.it|IT
broadcaster|~Mediaset|TgCom24,TGcom24|mediaset.it,tgcom24.mediaset.it|IT|MFE
broadcaster|Sky TG24||tg24.sky.it|IT|Comcast
broadcaster|La7|TG La7|la7.it|IT|Cairo
broadcaster|Radio Popolare||radiopopolare.it|IT
newspaper|Il Messaggero||ilmessaggero.it|IT|Caltagirone
newspaper|Il Mattino||ilmattino.it|IT|Caltagirone
newspaper|Il Gazzettino||ilgazzettino.it|IT|Caltagirone
newspaper|Il Fatto Quotidiano||ilfattoquotidiano.it|IT
newspaper|Il Foglio||ilfoglio.it|IT
newspaper|Il Manifesto||ilmanifesto.it|IT
newspaper|~Avvenire||avvenire.it|IT
newspaper|~Libero|Libero Quotidiano|liberoquotidiano.it|IT
newspaper|La Verità||laverita.info|IT
newspaper|~Domani||editorialedomani.it|IT
newspaper|Il Tempo||iltempo.it|IT
newspaper|Il Riformista||ilriformista.it|IT
newspaper|Il Resto del Carlino||ilrestodelcarlino.it|IT|Monrif
newspaper|La Nazione||lanazione.it|IT|Monrif
newspaper|Il Giorno||ilgiorno.it|IT|Monrif
newspaper|Quotidiano Nazionale||quotidiano.net|IT|Monrif
newspaper|Il Secolo XIX||ilsecoloxix.it|IT
newspaper|Il Piccolo||ilpiccolo.gelocal.it,ilpiccolo.it|IT
newspaper|L'Unione Sarda||unionesarda.it|IT
newspaper|La Nuova Sardegna||lanuovasardegna.it|IT
newspaper|Giornale di Sicilia||gds.it|IT
newspaper|La Sicilia||lasicilia.it|IT
newspaper|Gazzetta del Mezzogiorno||lagazzettadelmezzogiorno.it|IT
newspaper|Gazzetta del Sud||gazzettadelsud.it|IT
newspaper|Gazzetta di Parma||gazzettadiparma.it|IT
newspaper|L'Eco di Bergamo||ecodibergamo.it|IT
newspaper|Giornale di Brescia||giornaledibrescia.it|IT
newspaper|~L'Arena||larena.it|IT
newspaper|~Dolomiten|~Stol|stol.it|IT|Athesia
newspaper|Alto Adige||altoadige.it|IT|Athesia
newspaper|Neue Südtiroler Tageszeitung|Die Neue Südtiroler Tageszeitung|tageszeitung.it|IT
newspaper|La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it|IT|Cairo
newspaper|Corriere dello Sport||corrieredellosport.it|IT
newspaper|~Tuttosport||tuttosport.com|IT
newspaper|Milano Finanza||milanofinanza.it|IT
newspaper|ItaliaOggi||italiaoggi.it|IT
magazine|~Panorama||panorama.it|IT
magazine|~Internazionale||internazionale.it|IT
magazine|Famiglia Cristiana||famigliacristiana.it|IT
magazine|~Limes||limesonline.com|IT
online|Il Post||ilpost.it|IT
online|~Fanpage|Fanpage.it|fanpage.it|IT
online|~Open|~Open Online|open.online|IT
online|~Linkiesta||linkiesta.it|IT
online|HuffPost Italia||huffingtonpost.it|IT
online|Today.it||today.it|IT|Citynews
online|RomaToday||romatoday.it|IT|Citynews
online|MilanoToday||milanotoday.it|IT|Citynews
online|~Formiche||formiche.net|IT
online|Valigia Blu||valigiablu.it|IT
online|~Startmag|Start Magazine|startmag.it|IT
online|~Dagospia||dagospia.com|IT
online|Wired Italia||wired.it|IT|Condé Nast
state|Vatican News|Radio Vaticana|vaticannews.va|VA
newspaper|Times of Malta||timesofmalta.com|MT
newspaper|Malta Independent||independent.com.mt|MT
online|MaltaToday||maltatoday.com.mt|MT
online|Lovin Malta||lovinmalta.com|MT
broadcaster|~TVM|TVM News|tvmnews.mt|MT
agency|~Colpisa||colpisa.com|ES|Vocento
broadcaster|laSexta||lasexta.com|ES|Atresmedia
broadcaster|Antena 3||antena3.com|ES|Atresmedia
broadcaster|Onda Cero||ondacero.es|ES|Atresmedia
broadcaster|~Telecinco||telecinco.es|ES|MFE
broadcaster|~Cuatro||cuatro.com|ES|MFE
broadcaster|~COPE||cope.es|ES
broadcaster|esRadio||esradio.libertaddigital.com|ES
broadcaster|TV3|3CatInfo,3Cat|3cat.cat,ccma.cat|ES
broadcaster|~EITB||eitb.eus|ES
broadcaster|~Telemadrid||telemadrid.es|ES
broadcaster|Canal Sur||canalsur.es|ES
broadcaster|~TVG|~CRTVG|crtvg.gal|ES
newspaper|~ABC|ABC Spain|abc.es|ES|Vocento
newspaper|La Razón||larazon.es|ES|Planeta
newspaper|20minutos||20minutos.es|ES|Henneo
newspaper|El Correo||elcorreo.com|ES|Vocento
newspaper|El Diario Vasco||diariovasco.com|ES|Vocento
newspaper|Diario Sur||diariosur.es|ES|Vocento
newspaper|Las Provincias||lasprovincias.es|ES|Vocento
newspaper|El Norte de Castilla||elnortedecastilla.es|ES|Vocento
newspaper|La Verdad||laverdad.es|ES|Vocento
newspaper|~Ideal||ideal.es|ES|Vocento
newspaper|El Comercio de Gijón||elcomercio.es|ES|Vocento
newspaper|La Voz de Galicia||lavozdegalicia.es|ES
newspaper|Faro de Vigo||farodevigo.es|ES|Prensa Ibérica
newspaper|La Nueva España||lne.es|ES|Prensa Ibérica
newspaper|~Levante-EMV||levante-emv.com|ES|Prensa Ibérica
newspaper|~Información||informacion.es|ES|Prensa Ibérica
newspaper|Diario de Mallorca||diariodemallorca.es|ES|Prensa Ibérica
newspaper|Mallorca Zeitung||mallorcazeitung.es|ES|Prensa Ibérica
newspaper|Mallorca Magazin||mallorcamagazin.com|ES|Grup Serra
newspaper|Majorca Daily Bulletin||majorcadailybulletin.com|ES|Grup Serra
newspaper|Última Hora|Ultima Hora Mallorca|ultimahora.es|ES|Grup Serra
newspaper|La Provincia||laprovincia.es|ES|Prensa Ibérica
newspaper|Canarias7||canarias7.es|ES
newspaper|El Día de Tenerife||eldia.es|ES|Prensa Ibérica
newspaper|Diario de Navarra||diariodenavarra.es|ES
newspaper|Diario de Sevilla||diariodesevilla.es|ES|Joly
newspaper|Heraldo de Aragón||heraldo.es|ES|Henneo
newspaper|~Ara||ara.cat|ES
newspaper|El Punt Avui||elpuntavui.cat|ES
newspaper|~Gara|~Naiz|naiz.eus|ES
newspaper|~Deia||deia.eus|ES
newspaper|~Berria||berria.eus|ES
newspaper|~Expansión||expansion.com|ES|Unidad Editorial
newspaper|Cinco Días||cincodias.elpais.com|ES|Prisa
newspaper|El Economista||eleconomista.es|ES
newspaper|~Marca||marca.com|ES|Unidad Editorial
newspaper|Diario AS||as.com|ES|Prisa
newspaper|~Sport|Diario Sport|sport.es|ES|Prensa Ibérica
newspaper|Mundo Deportivo||mundodeportivo.com|ES|Godó
newspaper|The Olive Press||theolivepress.es|ES
newspaper|Sur in English||surinenglish.com|ES|Vocento
magazine|~¡Hola!|~Hola|hola.com|ES
online|elDiario.es|El Diario|eldiario.es|ES
online|El Confidencial||elconfidencial.com|ES
online|El Español||elespanol.com|ES
online|Público.es||publico.es|ES
online|InfoLibre||infolibre.es|ES
online|~OKdiario||okdiario.com|ES
online|~Vozpópuli|~Vozpopuli|vozpopuli.com|ES
online|~The Objective||theobjective.com|ES
online|Libertad Digital||libertaddigital.com|ES
online|El Independiente||elindependiente.com|ES
online|El Plural||elplural.com|ES
online|Huffington Post España|HuffPost España|huffingtonpost.es|ES|Prisa
online|~CTXT||ctxt.es|ES
online|Maldita.es||maldita.es|ES
online|~Newtral||newtral.es|ES
online|VilaWeb||vilaweb.cat|ES
online|Nació Digital||naciodigital.cat|ES
online|El Nacional.cat|El Nacional Cat|elnacional.cat|ES
online|~Xataka||xataka.com|ES
newspaper|Diari d'Andorra||diariandorra.ad|AD
newspaper|~Bondia||bondia.ad|AD
newspaper|Correio da Manhã||cmjornal.pt|PT|Medialivre
newspaper|Jornal de Notícias||jn.pt|PT
newspaper|~Expresso||expresso.pt|PT|Impresa
newspaper|Jornal de Negócios||jornaldenegocios.pt|PT|Medialivre
newspaper|Jornal i|~Sol|ionline.sapo.pt,sol.sapo.pt|PT
newspaper|A Bola||abola.pt|PT|Ringier
newspaper|~Record||record.pt|PT|Medialivre
newspaper|O Jogo||ojogo.pt|PT
newspaper|The Portugal News|The Portugal News|theportugalnews.com|PT
newspaper|Portugal Resident||portugalresident.com|PT
magazine|~Visão||visao.pt|PT
magazine|~Sábado||sabado.pt|PT|Medialivre
broadcaster|SIC Notícias|~SIC|sicnoticias.pt|PT|Impresa
broadcaster|~TVI|CNN Portugal|tvi.iol.pt,cnnportugal.iol.pt|PT|Media Capital
broadcaster|~TSF||tsf.pt|PT
broadcaster|Rádio Renascença|~Renascença|rr.pt,rr.sapo.pt|PT
online|~Observador||observador.pt|PT
online|ECO Portugal||eco.sapo.pt|PT
online|Notícias ao Minuto||noticiasaominuto.com|PT
online|~Polígrafo||poligrafo.sapo.pt|PT
broadcaster|~ERT|Hellenic Broadcasting Corporation|ert.gr,ertnews.gr|GR
broadcaster|~Skai|~SKAI|skai.gr|GR
broadcaster|ANT1||antenna.gr,ant1news.gr|GR
broadcaster|Mega TV||megatv.com|GR
newspaper|To Vima||tovima.gr,tovima.com|GR|Alter Ego
newspaper|Efimerida ton Syntakton|EfSyn|efsyn.gr|GR
newspaper|~Naftemporiki||naftemporiki.gr|GR
newspaper|Proto Thema||protothema.gr|GR
newspaper|Eleftheros Typos||eleftherostypos.gr|GR
newspaper|~Avgi||avgi.gr|GR
newspaper|~Rizospastis||rizospastis.gr|GR
newspaper|~Makedonia||makthes.gr|GR
online|In.gr||in.gr|GR|Alter Ego
online|News247||news247.gr|GR
online|~Newsbomb||newsbomb.gr|GR
online|~Iefimerida||iefimerida.gr|GR
online|Greek Reporter||greekreporter.com|GR
online|Keep Talking Greece||keeptalkinggreece.com|GR
online|~Documento||documentonews.gr|GR
online|Reporters United||reportersunited.gr|GR
newspaper|Cyprus Mail||cyprus-mail.com|CY
newspaper|~Phileleftheros||philenews.com|CY
newspaper|Politis Cyprus||politis.com.cy|CY
newspaper|Kıbrıs Gazetesi||kibrisgazetesi.com|CY
broadcaster|CyBC|~RIK|cybc.com.cy,rik.cy|CY
online|~In-Cyprus||in-cyprus.philenews.com|CY
online|~Bitter Winter||bitterwinter.org|IT
online|CiberCuba||cibercuba.com|ES
online|Diario de Cuba||diariodecuba.com|ES
`
