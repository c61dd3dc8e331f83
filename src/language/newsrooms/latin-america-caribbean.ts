/** Newsrooms of Latin America and the Caribbean; lines as in ../newsrooms.ts. */
export const LATIN_AMERICA_CARIBBEAN = `
agency|Notimex||notimex.gob.mx|MX
agency|Telam||telam.com.ar|AR
agency|Agencia Brasil||agenciabrasil.ebc.com.br|BR
agency|Andina||andina.pe|PE
state|Prensa Latina||prensa-latina.cu,plenglish.com|CU
state|Granma||granma.cu|CU
state|TeleSUR|teleSUR|telesurtv.net,telesurenglish.net|VE
state|Venezolana de Television|VTV|vtv.gob.ve|VE
broadcaster|Globo|TV Globo,GloboNews|globo.com,g1.globo.com,globonews.globo.com|BR|Grupo Globo
broadcaster|Caracol|Caracol Radio|caracol.com.co|CO|Caracol
broadcaster|Televisa||televisa.com|MX|TelevisaUnivision
newspaper|Folha de S.Paulo|Folha de Sao Paulo,Folha|folha.uol.com.br|BR|Grupo Folha
newspaper|O Globo||oglobo.globo.com|BR|Grupo Globo
newspaper|O Estado de S. Paulo|Estadão,Estadao|estadao.com.br|BR|Grupo Estado
newspaper|Clarín|Clarin|clarin.com|AR|Grupo Clarín
newspaper|La Nación|La Nacion|lanacion.com.ar|AR
newspaper|Página/12|Pagina 12|pagina12.com.ar|AR
newspaper|Buenos Aires Times||batimes.com.ar|AR|Perfil
newspaper|El Mercurio||emol.com|CL|El Mercurio
newspaper|La Tercera||latercera.com|CL|Copesa
newspaper|El Tiempo||eltiempo.com|CO|El Tiempo
newspaper|El Espectador||elespectador.com|CO
newspaper|El Comercio||elcomercio.pe|PE|El Comercio
newspaper|El Universal||eluniversal.com.mx|MX
newspaper|Reforma||reforma.com|MX|Grupo Reforma
newspaper|La Jornada||jornada.com.mx|MX
newspaper|Milenio||milenio.com|MX|Grupo Multimedios
newspaper|El Nacional||elnacional.com,el-nacional.com|VE
newspaper|La Prensa||laprensani.com|NI
newspaper|Jamaica Gleaner|Gleaner|jamaica-gleaner.com|JM|Gleaner Company
magazine|Proceso||proceso.com.mx|MX
magazine|Veja||veja.abril.com.br|BR|Abril
magazine|Semana||semana.com|CO|Gilinski
online|Infobae||infobae.com|AR|Infobae
online|Confidencial||confidencial.digital|NI
online|El Faro||elfaro.net|SV
online|Animal Político|Animal Politico|animalpolitico.com|MX
online|Efecto Cocuyo||efectococuyo.com|VE
online|14ymedio||14ymedio.com|CU
agency|Agência Senado|Senado Notícias|senado.leg.br|BR
agency|Agência Câmara||camara.leg.br|BR
broadcaster|Record TV|R7|r7.com|BR|Record
broadcaster|~SBT|SBT News|sbt.com.br,sbtnews.sbt.com.br|BR
broadcaster|~Band|Band News,BandNews|band.uol.com.br|BR|Bandeirantes
broadcaster|CNN Brasil||cnnbrasil.com.br|BR
broadcaster|Jovem Pan||jovempan.com.br|BR
broadcaster|TV Brasil||ebc.com.br|BR|EBC
broadcaster|CBN Brasil||cbn.globo.com|BR|Grupo Globo
newspaper|Valor Econômico|~Valor|valor.globo.com|BR|Grupo Globo
newspaper|Correio Braziliense||correiobraziliense.com.br|BR|Diários Associados
newspaper|Estado de Minas||em.com.br|BR|Diários Associados
newspaper|Zero Hora|~GZH|gauchazh.clicrbs.com.br|BR|RBS
newspaper|Gazeta do Povo||gazetadopovo.com.br|BR
newspaper|O Tempo||otempo.com.br|BR
newspaper|~Extra|Extra Globo|extra.globo.com|BR|Grupo Globo
newspaper|O Dia||odia.ig.com.br|BR
newspaper|Jornal do Commercio|JC Recife|jc.ne10.uol.com.br,jc.uol.com.br|BR
newspaper|Diário de Pernambuco||diariodepernambuco.com.br|BR
newspaper|A Tarde||atarde.com.br|BR
newspaper|Correio da Bahia|Correio 24 Horas|correio24horas.com.br|BR
newspaper|O Povo||opovo.com.br|BR
newspaper|Diário do Nordeste||diariodonordeste.verdesmares.com.br|BR
newspaper|A Crítica||acritica.com|BR
newspaper|O Liberal||oliberal.com|BR
newspaper|Jornal do Brasil||jb.com.br|BR
newspaper|~Lance!|~Lance|lance.com.br|BR
newspaper|Brasil de Fato||brasildefato.com.br|BR
magazine|~Época||epoca.globo.com|BR|Grupo Globo
magazine|~IstoÉ|~ISTOÉ|istoe.com.br|BR
magazine|CartaCapital||cartacapital.com.br|BR
magazine|~Exame||exame.com|BR
magazine|~Piauí|Revista Piauí|piaui.folha.uol.com.br|BR
magazine|~Crusoé||crusoe.com.br|BR
online|~UOL|UOL Notícias|uol.com.br,noticias.uol.com.br|BR|Grupo Folha
online|~Metrópoles||metropoles.com|BR
online|Poder360||poder360.com.br|BR
online|~Terra|Terra Brasil|terra.com.br|BR
online|iG||ig.com.br|BR
online|Agência Pública|~Pública|apublica.org|BR
online|The Intercept Brasil|Intercept Brasil|intercept.com.br|BR
online|Nexo Jornal|~Nexo|nexojornal.com.br|BR
online|~JOTA||jota.info|BR
online|Brasil 247||brasil247.com|BR
online|O Antagonista||oantagonista.com.br,oantagonista.uol.com.br|BR
online|Repórter Brasil||reporterbrasil.org.br|BR
online|Aos Fatos||aosfatos.org|BR
online|~Lupa|Agência Lupa|lupa.uol.com.br|BR
online|InfoAmazonia||infoamazonia.org|BR
online|Amazônia Real||amazoniareal.com.br|BR
online|Brazilian Report||brazilian.report|BR
online|~DCM|Diário do Centro do Mundo|diariodocentrodomundo.com.br|BR
agency|Noticias Argentinas|NA Argentina|noticiasargentinas.com|AR
broadcaster|~TN|Todo Noticias|tn.com.ar|AR|Grupo Clarín
broadcaster|C5N||c5n.com|AR
broadcaster|América TV|A24|a24.com,americatv.com.ar|AR
broadcaster|Radio Mitre||radiomitre.cienradios.com|AR|Grupo Clarín
newspaper|~Perfil||perfil.com|AR
newspaper|Ámbito Financiero|~Ámbito|ambito.com|AR
newspaper|El Cronista||cronista.com|AR
newspaper|~Crónica|Diario Crónica|cronica.com.ar|AR
newspaper|La Voz del Interior|La Voz|lavoz.com.ar|AR|Grupo Clarín
newspaper|Los Andes||losandes.com.ar|AR|Grupo Clarín
newspaper|La Gaceta||lagaceta.com.ar|AR
newspaper|La Capital|La Capital Rosario|lacapital.com.ar|AR
newspaper|El Día La Plata||eldia.com|AR
newspaper|Río Negro||rionegro.com.ar|AR
newspaper|~Olé||ole.com.ar|AR|Grupo Clarín
newspaper|Buenos Aires Herald||buenosairesherald.com|AR
newspaper|Tiempo Argentino||tiempoar.com.ar|AR
magazine|~Noticias|Revista Noticias|noticias.perfil.com|AR|Perfil
magazine|~Anfibia||revistaanfibia.com|AR
online|~Chequeado||chequeado.com|AR
online|elDiarioAR||eldiarioar.com|AR
online|~Cenital||cenital.com|AR
online|La Política Online|~LPO|lapoliticaonline.com|AR
online|MercoPress||mercopress.com|UY
broadcaster|TVN Chile|24 Horas Chile|24horas.cl,tvn.cl|CL
broadcaster|Canal 13 Chile|T13|t13.cl,13.cl|CL
broadcaster|~Chilevisión|CHV Noticias|chvnoticias.cl,chilevision.cl|CL
broadcaster|Mega Chile|~Meganoticias|meganoticias.cl|CL
broadcaster|CNN Chile||cnnchile.com|CL
broadcaster|Radio Bío-Bío|BioBioChile|biobiochile.cl|CL
broadcaster|~Cooperativa|Radio Cooperativa|cooperativa.cl|CL
broadcaster|ADN Radio|ADN Chile|adnradio.cl|CL|Prisa
newspaper|La Cuarta||lacuarta.com|CL|Copesa
newspaper|Las Últimas Noticias||lun.com|CL|El Mercurio
newspaper|La Segunda||lasegunda.com|CL|El Mercurio
newspaper|Diario Financiero||df.cl|CL
newspaper|El Mostrador||elmostrador.cl|CL
newspaper|~The Clinic||theclinic.cl|CL
newspaper|El Desconcierto||eldesconcierto.cl|CL
newspaper|Santiago Times||santiagotimes.cl|CL
online|~CIPER||ciperchile.cl|CL
online|~Ex-Ante||ex-ante.cl|CL
online|~Interferencia||interferencia.cl|CL
broadcaster|~RCN|Noticias RCN|noticiasrcn.com,canalrcn.com,rcnradio.com|CO
broadcaster|Blu Radio||bluradio.com|CO|Caracol
broadcaster|W Radio||wradio.com.co|CO|Prisa
broadcaster|NTN24||ntn24.com|CO|RCN
broadcaster|~RTVC||rtvcnoticias.com,rtvc.gov.co|CO
newspaper|El Colombiano||elcolombiano.com|CO
newspaper|El Heraldo Colombia||elheraldo.co|CO
newspaper|El País Cali||elpais.com.co|CO
newspaper|Vanguardia Liberal|Vanguardia Colombia|vanguardia.com|CO
newspaper|La República Colombia||larepublica.co|CO
newspaper|~Portafolio||portafolio.co|CO|El Tiempo
newspaper|La Patria||lapatria.com|CO
newspaper|El Nuevo Siglo||elnuevosiglo.com.co|CO
newspaper|City Paper Bogotá||thecitypaperbogota.com|CO
magazine|~Cambio|Cambio Colombia|cambiocolombia.com|CO
online|La Silla Vacía||lasillavacia.com|CO
online|~Pulzo||pulzo.com|CO
online|Las2orillas||las2orillas.co|CO
online|Cuestión Pública||cuestionpublica.com|CO
online|Colombia Reports||colombiareports.com|CO
online|~Colombiacheck||colombiacheck.com|CO
online|Verdad Abierta||verdadabierta.com|CO
broadcaster|~RPP|RPP Noticias|rpp.pe|PE
broadcaster|América Televisión|América Noticias|americatv.com.pe|PE|El Comercio
broadcaster|Canal N||canaln.pe|PE|El Comercio
broadcaster|~Latina|Latina Noticias|latina.pe,latinanoticias.pe|PE
broadcaster|TV Perú|TVPerú Noticias|tvperu.gob.pe|PE
newspaper|La República Perú|La República|larepublica.pe|PE
newspaper|~Gestión||gestion.pe|PE|El Comercio
newspaper|Perú21|Peru21|peru21.pe|PE|El Comercio
newspaper|Correo Perú|Diario Correo|diariocorreo.pe|PE|El Comercio
newspaper|~Trome||trome.com|PE|El Comercio
newspaper|~Expreso||expreso.com.pe|PE
newspaper|El Peruano||elperuano.pe|PE
magazine|~Caretas||caretas.pe|PE
online|Ojo Público|OjoPúblico|ojo-publico.com|PE
online|~IDL-Reporteros|IDL Reporteros|idl-reporteros.pe|PE
online|~Convoca||convoca.pe|PE
online|Salud con lupa||saludconlupa.com|PE
agency|~ABI|Agencia Boliviana de Información|abi.bo|BO
agency|Agencia de Noticias Fides||noticiasfides.com|BO
broadcaster|~Unitel||unitel.bo|BO
broadcaster|Red Uno||reduno.com.bo|BO
newspaper|El Deber||eldeber.com.bo|BO
newspaper|Página Siete||paginasiete.bo|BO
newspaper|La Razón Bolivia||la-razon.com|BO
newspaper|Los Tiempos||lostiempos.com|BO
newspaper|Opinión Bolivia||opinion.com.bo|BO
newspaper|El Diario Bolivia||eldiario.net|BO
newspaper|Correo del Sur||correodelsur.com|BO
online|~Erbol||erbol.com.bo|BO
online|Brújula Digital||brujuladigital.net|BO
broadcaster|~Ecuavisa||ecuavisa.com|EC
broadcaster|~Teleamazonas||teleamazonas.com|EC
newspaper|El Comercio Ecuador||elcomercio.com|EC
newspaper|El Universo||eluniverso.com|EC
newspaper|Expreso Ecuador||expreso.ec|EC
newspaper|La Hora Ecuador||lahora.com.ec|EC
newspaper|El Telégrafo||eltelegrafo.com.ec|EC
newspaper|El Mercurio Cuenca||elmercurio.com.ec|EC
online|~Primicias||primicias.ec|EC
online|~GK||gk.city|EC
online|Plan V||planv.com.ec|EC
broadcaster|~Globovisión|~Globovision|globovision.com|VE
broadcaster|~VPItv|VPI TV|vpitv.com|VE
newspaper|El Universal Venezuela||eluniversal.com|VE
newspaper|Últimas Noticias||ultimasnoticias.com.ve|VE
newspaper|Tal Cual||talcualdigital.com|VE
newspaper|El Carabobeño||el-carabobeno.com|VE
newspaper|Correo del Orinoco||correodelorinoco.gob.ve|VE
newspaper|La Verdad Maracaibo||laverdad.com|VE
newspaper|Correo del Caroní||correodelcaroni.com|VE
online|~Runrunes|Runrun.es|runrun.es|VE
online|El Pitazo||elpitazo.net|VE
online|Armando.info|Armando Info|armando.info|VE
online|Caracas Chronicles||caracaschronicles.com|VE
online|Crónica Uno||cronica.uno|VE
online|La Patilla||lapatilla.com|VE
online|~Prodavinci||prodavinci.com|VE
online|~Venezuelanalysis||venezuelanalysis.com|VE
online|~Aporrea||aporrea.org|VE
agency|IP Paraguay|Agencia IP|ip.gov.py|PY
newspaper|ABC Color||abc.com.py|PY
newspaper|Última Hora Paraguay||ultimahora.com|PY
newspaper|La Nación Paraguay||lanacion.com.py|PY
newspaper|Wochenblatt Paraguay|~Wochenblatt|wochenblatt.cc|PY
online|El Surtidor|El Surti|elsurti.com|PY
broadcaster|~Telefuturo|~NPY|npy.com.py|PY
newspaper|El País Uruguay||elpais.com.uy|UY
newspaper|El Observador Uruguay|El Observador|elobservador.com.uy|UY
newspaper|La Diaria||ladiaria.com.uy|UY
newspaper|La República Uruguay||republica.com.uy|UY
magazine|~Búsqueda||busqueda.com.uy|UY
magazine|~Brecha||brecha.com.uy|UY
broadcaster|~Subrayado|Canal 10 Uruguay|subrayado.com.uy|UY
broadcaster|Telenoche Uruguay|Canal 4 Uruguay|telenoche.com.uy|UY
online|Montevideo Portal||montevideo.com.uy|UY
newspaper|Stabroek News||stabroeknews.com|GY
newspaper|Kaieteur News||kaieteurnewsonline.com|GY
newspaper|Guyana Chronicle||guyanachronicle.com|GY
newspaper|Guyana Times||guyanatimesgy.com|GY
newspaper|De Ware Tijd||dwtonline.com|SR
newspaper|~Starnieuws||starnieuws.com|SR
broadcaster|Las Estrellas|~N+|nmas.com.mx|MX|TelevisaUnivision
broadcaster|TV Azteca|Azteca Noticias|tvazteca.com|MX
broadcaster|Imagen Televisión|Imagen Noticias|imagentv.com|MX|Grupo Imagen
broadcaster|Radio Fórmula|~Fórmula|radioformula.com.mx|MX
broadcaster|MVS Noticias||mvsnoticias.com|MX
broadcaster|Once Noticias|~Canal Once|oncenoticias.digital,canalonce.mx|MX
broadcaster|Canal 14 México||canalcatorce.tv|MX
newspaper|~Excélsior||excelsior.com.mx|MX|Grupo Imagen
newspaper|El Financiero||elfinanciero.com.mx|MX
newspaper|El Economista México||eleconomista.com.mx|MX
newspaper|El Norte||elnorte.com|MX|Grupo Reforma
newspaper|~Mural||mural.com.mx|MX|Grupo Reforma
newspaper|El Sol de México||elsoldemexico.com.mx,oem.com.mx|MX|OEM
newspaper|La Prensa México||la-prensa.com.mx|MX|OEM
newspaper|La Crónica de Hoy||cronica.com.mx|MX
newspaper|El Heraldo de México||heraldodemexico.com.mx|MX
newspaper|El Informador||informador.mx|MX
newspaper|Diario de Yucatán||yucatan.com.mx|MX
newspaper|Vanguardia Coahuila||vanguardia.com.mx|MX
newspaper|El Diario de Juárez||diario.mx|MX
newspaper|El Imparcial||elimparcial.com|MX
newspaper|~Noroeste||noroeste.com.mx|MX
newspaper|~Ríodoce||riodoce.mx|MX
newspaper|Zeta Tijuana|~Zeta|zetatijuana.com|MX
newspaper|AM León||am.com.mx|MX
newspaper|Récord México||record.com.mx|MX
newspaper|Mexico News Daily||mexiconewsdaily.com|MX
newspaper|Yucatán Times||theyucatantimes.com|MX
magazine|Letras Libres||letraslibres.com|MX
magazine|~Nexos||nexos.com.mx|MX
magazine|Expansión México|Expansión Política|expansion.mx|MX
online|Aristegui Noticias||aristeguinoticias.com|MX
online|SinEmbargo||sinembargo.mx|MX
online|~Latinus||latinus.us|MX
online|SDP Noticias||sdpnoticias.com|MX
online|Quinto Elemento Lab||quintoelab.org|MX
online|~MCCI|Mexicanos contra la Corrupción|contralacorrupcion.mx|MX
online|Pie de Página||piedepagina.mx|MX
online|Lado B||ladobe.com.mx|MX
online|La Silla Rota||lasillarota.com|MX
online|UnoTV||unotv.com|MX
agency|AGN Guatemala||agn.gt|GT
newspaper|Prensa Libre||prensalibre.com|GT
newspaper|El Periódico de Guatemala|elPeriódico Guatemala|elperiodico.com.gt|GT
newspaper|La Hora Guatemala||lahora.gt|GT
newspaper|Diario de Centro América||dca.gob.gt|GT
online|Plaza Pública||plazapublica.com.gt|GT
online|Prensa Comunitaria||prensacomunitaria.org|GT
online|Soy502||soy502.com|GT
online|~Nómada||nomada.gt|GT
newspaper|La Prensa Gráfica||laprensagrafica.com|SV
newspaper|El Diario de Hoy|elsalvador.com|elsalvador.com|SV
newspaper|Diario El Mundo El Salvador||diario.elmundo.sv|SV
newspaper|Diario El Salvador||diarioelsalvador.com|SV
online|GatoEncerrado|Gato Encerrado|gatoencerrado.news|SV
online|Revista Factum|~Factum|revistafactum.com|SV
newspaper|La Prensa Honduras||laprensa.hn|HN|OPSA
newspaper|El Heraldo Honduras||elheraldo.hn|HN|OPSA
newspaper|La Tribuna Honduras||latribuna.hn|HN
newspaper|Tiempo Honduras|Diario Tiempo|tiempo.hn|HN
broadcaster|~HCH||hch.tv|HN
broadcaster|Radio América Honduras||radioamerica.hn|HN
online|~Contracorriente||contracorriente.red|HN
online|Criterio.hn||criterio.hn|HN
state|El 19 Digital||el19digital.com|NI
newspaper|El Nuevo Diario||elnuevodiario.com.ni|NI
broadcaster|100% Noticias||100noticias.com.ni,100noticias.tv|NI
broadcaster|Canal 4 Nicaragua|~Multinoticias|canal4.com.ni|NI
online|~Divergentes||divergentes.com|NI
online|Nicaragua Investiga||nicaraguainvestiga.com|NI
online|Havana Times||havanatimes.org|NI
online|Despacho 505||despacho505.com|NI
newspaper|La Nación Costa Rica||nacion.com|CR
newspaper|La República Costa Rica||larepublica.net|CR
newspaper|Diario Extra||diarioextra.com|CR
newspaper|The Tico Times||ticotimes.net|CR
newspaper|Semanario Universidad||semanariouniversidad.com|CR
broadcaster|~Teletica||teletica.com|CR
broadcaster|~Repretel||repretel.com|CR
online|~CRHoy||crhoy.com|CR
online|Delfino.cr|~Delfino|delfino.cr|CR
newspaper|La Prensa Panamá||prensa.com|PA
newspaper|La Estrella de Panamá||laestrella.com.pa|PA
newspaper|Panamá América||panamaamerica.com.pa|PA
newspaper|Newsroom Panama||newsroompanama.com|PA
broadcaster|TVN Panamá|TVN-2|tvn-2.com|PA
broadcaster|~Telemetro||telemetro.com|PA
newspaper|~Amandala||amandala.com.bz|BZ
newspaper|The Reporter Belize||reporter.bz|BZ
broadcaster|Channel 5 Belize|Love FM Belize|edition.channel5belize.com,lovefm.com|BZ
agency|~ACN|Agencia Cubana de Noticias|acn.cu,cubanews.acn.cu|CU
state|Juventud Rebelde||juventudrebelde.cu|CU
state|~Trabajadores||trabajadores.cu|CU
state|~Cubadebate||cubadebate.cu|CU
online|El Toque||eltoque.com|CU
online|Periodismo de Barrio||periodismodebarrio.org|CU
newspaper|Listín Diario||listindiario.com|DO
newspaper|Diario Libre||diariolibre.com|DO
newspaper|Periódico Hoy||hoy.com.do|DO
newspaper|El Caribe||elcaribe.com.do|DO
newspaper|El Día Dominicana||eldia.com.do|DO
newspaper|El Nuevo Diario Dominicana||elnuevodiario.com.do|DO
newspaper|Dominican Today||dominicantoday.com|DO
broadcaster|Noticias SIN||noticiassin.com|DO
online|~Acento||acento.com.do|DO
newspaper|Le Nouvelliste Haïti|Le Nouvelliste Haiti|lenouvelliste.com|HT
newspaper|Le National Haïti||lenational.org|HT
broadcaster|Radio Télévision Caraïbes||rtchaiti.com|HT
broadcaster|Radio Métropole Haïti|Metropole Haiti|metropole.ht|HT
agency|AlterPresse||alterpresse.org|HT
agency|Haïti Press Network||hpnhaiti.com|HT
online|AyiboPost||ayibopost.com|HT
online|Gazette Haïti|Gazette Haiti News|gazettehaiti.com|HT
newspaper|Jamaica Observer||jamaicaobserver.com|JM
newspaper|Jamaica Star||jamaica-star.com|JM|Gleaner Company
broadcaster|Television Jamaica|~TVJ|televisionjamaica.com|JM|Gleaner Company
online|Loop News|Loop Caribbean|loopnews.com|JM
newspaper|Trinidad Guardian|Guardian TT|guardian.co.tt|TT
newspaper|Trinidad Express||trinidadexpress.com|TT|One Caribbean Media
newspaper|Trinidad and Tobago Newsday|Newsday TT|newsday.co.tt|TT
broadcaster|CNC3||cnc3.co.tt|TT
newspaper|Nation News Barbados|Nation News|nationnews.com|BB|One Caribbean Media
newspaper|Barbados Today||barbadostoday.bb|BB
newspaper|Barbados Advocate||barbadosadvocate.com|BB
newspaper|The Nassau Guardian||thenassauguardian.com|BS
newspaper|The Tribune Bahamas|Tribune 242|tribune242.com|BS
newspaper|Eyewitness News Bahamas||ewnews.com|BS
newspaper|The Royal Gazette||royalgazette.com|BM
newspaper|Cayman Compass||caymancompass.com|KY
newspaper|Antigua Observer||antiguaobserver.com|AG
newspaper|~Searchlight|Searchlight SVG|searchlight.vc|VC
newspaper|St. Lucia Times||stluciatimes.com|LC
newspaper|The Voice St. Lucia||thevoiceslu.com|LC
newspaper|NOW Grenada||nowgrenada.com|GD
newspaper|Dominica News Online||dominicanewsonline.com|DM
newspaper|SKN Observer|WINN FM|winnmediaskn.com|KN
newspaper|BVI Beacon||bvibeacon.com|VG
newspaper|Curaçao Chronicle||curacaochronicle.com|CW
newspaper|~Amigoe||amigoe.com|CW
newspaper|Antilliaans Dagblad||antilliaansdagblad.com|CW
newspaper|Diario Aruba||diario.aw|AW
newspaper|Daily Herald St. Maarten||thedailyherald.sx|SX
agency|~CANA|Caribbean Media Corporation|cananewsonline.com|BB
agency|Caribbean News Global||caribbeannewsglobal.com|LC
`
