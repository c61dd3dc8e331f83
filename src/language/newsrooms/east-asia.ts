/** Newsrooms of China, Hong Kong, Taiwan, Japan and Korea; lines as in ../newsrooms.ts. */
export const EAST_ASIA = `
agency|Kyodo News|Kyodo|kyodonews.net,english.kyodonews.net|JP
agency|Jiji Press|Jiji|jiji.com|JP
agency|Yonhap News Agency|Yonhap|yna.co.kr,en.yna.co.kr|KR
agency|Newsis||newsis.com|KR
state|Xinhua News Agency|Xinhua|xinhuanet.com,news.cn|CN
state|China Central Television|CCTV|cctv.com|CN|China Media Group
state|CGTN|China Global Television Network|cgtn.com|CN|China Media Group
state|China News Service||chinanews.com.cn,ecns.cn|CN
state|People's Daily||people.com.cn,people.cn|CN|People's Daily
state|Global Times||globaltimes.cn|CN|People's Daily
state|China Daily||chinadaily.com.cn|CN
state|Korean Central News Agency|KCNA|kcna.kp|KP
state|Rodong Sinmun||rodong.rep.kp|KP
broadcaster|NHK|NHK World,Japan Broadcasting Corporation|nhk.or.jp|JP
broadcaster|KBS|Korean Broadcasting System|kbs.co.kr|KR
broadcaster|MBC||imbc.com|KR
newspaper|South China Morning Post|SCMP|scmp.com|HK|Alibaba
newspaper|Apple Daily||appledaily.com|HK
newspaper|Hong Kong Free Press|HKFP|hongkongfp.com|HK
newspaper|Taipei Times||taipeitimes.com|TW
newspaper|Caixin||caixin.com,caixinglobal.com|CN
newspaper|Southern Weekly||infzm.com|CN
newspaper|Yomiuri Shimbun|Yomiuri|yomiuri.co.jp|JP|Yomiuri
newspaper|Asahi Shimbun|Asahi|asahi.com|JP|Asahi
newspaper|Mainichi Shimbun|Mainichi|mainichi.jp|JP|Mainichi
newspaper|Nikkei|Nikkei Asia,Nihon Keizai Shimbun|nikkei.com,asia.nikkei.com|JP|Nikkei
newspaper|Sankei Shimbun|Sankei|sankei.com|JP|Fuji Media
newspaper|The Japan Times||japantimes.co.jp|JP
newspaper|Chosun Ilbo||chosun.com|KR|Chosun
newspaper|JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr,koreajoongangdaily.joins.com|KR|JoongAng
newspaper|Dong-A Ilbo||donga.com|KR|Dong-A
newspaper|Hankyoreh||hani.co.kr|KR
newspaper|The Korea Herald||koreaherald.com|KR|Herald Media
newspaper|The Korea Times||koreatimes.co.kr|KR
online|Coconuts||coconuts.co|HK
online|NK News||nknews.org|KR
online|Daily NK||dailynk.com|KR
state|Beijing Daily||bjd.com.cn|CN
state|Guangming Daily||gmw.cn|CN
state|Economic Daily||ce.cn|CN
state|PLA Daily||81.cn|CN
state|China Youth Daily||cyol.com|CN
state|Workers' Daily||workercn.cn|CN
state|Liberation Daily|Shanghai Observer|jfdaily.com,shobserver.com|CN
state|~China Radio International||cri.cn|CN|China Media Group
state|China National Radio||cnr.cn|CN|China Media Group
state|China.org.cn||china.org.cn|CN
state|Sixth Tone||sixthtone.com|CN
state|~The Paper|~Pengpai|thepaper.cn|CN
state|Shanghai Daily||shine.cn|CN
state|Beijing Review||bjreview.com|CN
state|~Qiushi||qstheory.cn|CN
state|Legal Daily||legaldaily.com.cn|CN
state|Science and Technology Daily||stdaily.com|CN
state|Ta Kung Pao|Ta Kung Wen Wei|takungpao.com|HK
state|Wen Wei Po||wenweipo.com|HK
newspaper|Beijing News||bjnews.com.cn|CN
newspaper|Southern Metropolis Daily||nandu.com|CN
newspaper|Nanfang Daily||southcn.com|CN
newspaper|Yangcheng Evening News||ycwb.com|CN
newspaper|China Business News|~Yicai|yicai.com,yicaiglobal.com|CN
newspaper|21st Century Business Herald||21jingji.com|CN
newspaper|Economic Observer||eeo.com.cn|CN
newspaper|Securities Times||stcn.com|CN
newspaper|China Securities Journal||cs.com.cn|CN|Xinhua
newspaper|Shanghai Securities News||cnstock.com|CN|Xinhua
newspaper|National Business Daily||nbd.com.cn|CN
newspaper|Reference News|Cankao Xiaoxi|cankaoxiaoxi.com|CN|Xinhua
broadcaster|Phoenix Television|Phoenix TV,iFeng|ifeng.com|HK
online|Sina News|~Sina|sina.com.cn,sina.cn|CN
online|NetEase News|NetEase|163.com|CN
online|Tencent News||news.qq.com,qq.com|CN
online|~Sohu||sohu.com|CN
online|~Toutiao||toutiao.com|CN|ByteDance
online|~Guancha|Guancha.cn|guancha.cn|CN
online|36Kr||36kr.com|CN
online|~Huxiu||huxiu.com|CN
online|~Jiemian||jiemian.com|CN
online|~China Media Project||chinamediaproject.org|HK
broadcaster|~RTHK||rthk.hk|HK
broadcaster|~TVB|TVB News|tvb.com,news.tvb.com|HK
broadcaster|Now News|Now TV Hong Kong|news.now.com|HK
broadcaster|~i-Cable|i-Cable News|i-cable.com|HK
broadcaster|Commercial Radio Hong Kong||881903.com|HK
newspaper|Ming Pao||mingpao.com|HK
newspaper|Sing Tao Daily|Sing Tao|stheadline.com,singtao.ca,singtaousa.com|HK
newspaper|The Standard Hong Kong|Hong Kong Standard|thestandard.com.hk|HK|Sing Tao
newspaper|Oriental Daily News|Oriental Daily,on.cc|on.cc|HK
newspaper|Hong Kong Economic Journal|~HKEJ|hkej.com|HK
newspaper|Hong Kong Economic Times|~HKET|hket.com|HK
newspaper|am730||am730.com.hk|HK
newspaper|Sky Post||skypost.hk|HK
online|HK01||hk01.com|HK
online|Stand News||thestandnews.com|HK
online|InMedia Hong Kong|InMediaHK|inmediahk.net|HK
online|The Witness Hong Kong||thewitnesshk.com|HK
online|Asia Times||asiatimes.com|HK
online|~Transit Jam||transitjam.com|HK
newspaper|Macau Daily Times||macaudailytimes.com.mo|MO
newspaper|Macao Daily||macaodaily.com|MO
broadcaster|TDM Macau|~TDM|tdm.com.mo|MO
online|Macau Business||macaubusiness.com|MO
agency|Central News Agency Taiwan|CNA Taiwan,Focus Taiwan|cna.com.tw,focustaiwan.tw|TW
broadcaster|~TVBS||tvbs.com.tw|TW
broadcaster|SET News|~SETN|setn.com|TW
broadcaster|Formosa TV|~FTV|ftvnews.com.tw|TW
broadcaster|EBC News|ETtoday EBC|ebc.net.tw|TW
broadcaster|PTS Taiwan|~Public Television Service|pts.org.tw|TW
broadcaster|TaiwanPlus||taiwanplus.com|TW
broadcaster|Radio Taiwan International||rti.org.tw|TW
newspaper|United Daily News|~UDN|udn.com|TW
newspaper|China Times||chinatimes.com|TW|Want Want
newspaper|Liberty Times||ltn.com.tw|TW
newspaper|Economic Daily News||money.udn.com|TW|United Daily News
newspaper|Commercial Times||ctee.com.tw|TW|Want Want
newspaper|Taiwan News||taiwannews.com.tw|TW
magazine|CommonWealth Magazine||cw.com.tw|TW
magazine|~Mirror Media||mirrormedia.mg|TW
magazine|Business Weekly Taiwan||businessweekly.com.tw|TW
online|~ETtoday||ettoday.net|TW
online|~NOWnews||nownews.com|TW
online|~Storm Media||storm.mg|TW
online|The Reporter Taiwan||twreporter.org|TW
online|~Up Media||upmedia.mg|TW
online|~The News Lens||thenewslens.com|TW
online|DigiTimes||digitimes.com|TW
online|~New Bloom||newbloommag.net|TW
broadcaster|Nippon TV|NTV Japan,~NNN,~Nittele|ntv.co.jp,news.ntv.co.jp|JP|Yomiuri
broadcaster|~TBS|TBS News Dig|tbs.co.jp,newsdig.tbs.co.jp|JP
broadcaster|Fuji TV|~FNN|fujitv.co.jp,fnn.jp|JP|Fuji Media
broadcaster|TV Asahi|ANN News|tv-asahi.co.jp,news.tv-asahi.co.jp|JP|Asahi
broadcaster|TV Tokyo||tv-tokyo.co.jp|JP|Nikkei
newspaper|The Japan News|The Japan News|japannews.yomiuri.co.jp|JP|Yomiuri
newspaper|Tokyo Shimbun||tokyo-np.co.jp|JP|Chunichi
newspaper|Chunichi Shimbun||chunichi.co.jp|JP|Chunichi
newspaper|Hokkaido Shimbun||hokkaido-np.co.jp|JP
newspaper|Nishinippon Shimbun||nishinippon.co.jp|JP
newspaper|Kahoku Shimpo||kahoku.news,kahoku.co.jp|JP
newspaper|Kobe Shimbun||kobe-np.co.jp|JP
newspaper|Kyoto Shimbun||kyoto-np.co.jp|JP
newspaper|Chugoku Shimbun||chugoku-np.co.jp|JP
newspaper|Ryukyu Shimpo||ryukyushimpo.jp|JP
newspaper|Okinawa Times||okinawatimes.co.jp|JP
newspaper|Shinano Mainichi Shimbun||shinmai.co.jp|JP
newspaper|Shizuoka Shimbun||at-s.com|JP
newspaper|Kanagawa Shimbun||kanaloco.jp|JP
newspaper|Niigata Nippo||niigata-nippo.co.jp|JP
newspaper|Nikkan Gendai||nikkan-gendai.com|JP
newspaper|Nikkan Sports||nikkansports.com|JP|Asahi
newspaper|Sports Nippon|~Sponichi|sponichi.co.jp|JP|Mainichi
newspaper|Sports Hochi|~Hochi|hochi.news|JP|Yomiuri
newspaper|Tokyo Sports||tokyo-sports.co.jp|JP
newspaper|~Akahata||jcp.or.jp|JP
newspaper|Seikyo Shimbun||seikyoonline.com|JP
newspaper|Japan Today||japantoday.com|JP
newspaper|Yukan Fuji|~Zakzak|zakzak.co.jp|JP|Sankei
magazine|Shukan Bunshun|~Bunshun|bunshun.jp|JP|Bungeishunju
magazine|Shukan Shincho|Daily Shincho|dailyshincho.jp|JP|Shinchosha
magazine|Toyo Keizai||toyokeizai.net|JP
magazine|~Diamond Online||diamond.jp|JP
magazine|~President Online||president.jp|JP
magazine|~Aera|AERA dot.|dot.asahi.com|JP|Asahi
magazine|Newsweek Japan||newsweekjapan.jp|JP
online|Yahoo! News Japan|Yahoo Japan News|news.yahoo.co.jp|JP|LY Corporation
online|HuffPost Japan||huffingtonpost.jp|JP
online|J-Cast News|~J-CAST|j-cast.com|JP
online|Nippon.com||nippon.com|JP
online|SoraNews24||soranews24.com|JP
online|~ITmedia||itmedia.co.jp|JP
online|~Impress Watch||watch.impress.co.jp|JP
online|Unseen Japan||unseen-japan.com|JP
online|~Tansa||tansajp.org|JP
agency|News1 Korea|News1|news1.kr|KR
agency|Aju News|Aju Press|ajunews.com,ajupress.com|KR
broadcaster|SBS Korea|SBS Seoul|sbs.co.kr,news.sbs.co.kr|KR
broadcaster|~JTBC||jtbc.co.kr,news.jtbc.co.kr|KR|JoongAng
broadcaster|~YTN||ytn.co.kr|KR
broadcaster|TV Chosun||tvchosun.com|KR|Chosun
broadcaster|Channel A|Channel A Korea|ichannela.com|KR|Dong-A
broadcaster|~MBN||mbn.co.kr|KR|Maekyung
broadcaster|~Arirang|Arirang TV|arirang.com|KR
broadcaster|CBS Korea|NoCut News|nocutnews.co.kr|KR
newspaper|Kyunghyang Shinmun||khan.co.kr|KR
newspaper|Hankook Ilbo||hankookilbo.com|KR
newspaper|Seoul Shinmun||seoul.co.kr|KR
newspaper|Segye Ilbo||segye.com|KR
newspaper|Kukmin Ilbo||kmib.co.kr|KR
newspaper|Munhwa Ilbo||munhwa.com|KR
newspaper|Maeil Business Newspaper|Maeil Kyungje|mk.co.kr,pulsenews.co.kr|KR|Maekyung
newspaper|Korea Economic Daily|~Hankyung|hankyung.com,kedglobal.com|KR
newspaper|Seoul Economic Daily||sedaily.com|KR
newspaper|~Money Today||mt.co.kr|KR
newspaper|Herald Business||heraldcorp.com|KR
newspaper|Busan Ilbo||busan.com|KR
newspaper|Electronic Times|~ETNews|etnews.com|KR
newspaper|Asia Today Korea|AsiaToday|asiatoday.co.kr|KR
newspaper|Choson Sinbo||chosonsinbo.com|JP
online|OhmyNews||ohmynews.com|KR
online|~Pressian||pressian.com|KR
online|~Newstapa||newstapa.org|KR
online|Business Korea|BusinessKorea|businesskorea.co.kr|KR
online|Daum News||news.daum.net|KR|Kakao
online|Naver News||news.naver.com|KR|Naver
state|~Uriminzokkiri||uriminzokkiri.com|KP
state|Pyongyang Times||pyongyangtimes.com.kp|KP
`
