/**
 * Letters that stand for each other in spellings of one name, and how much likelier that is than chance: tenths of a nat. "sh|ch5" says that
 * "sh" in one spelling faces "ch" in another. Learnt from spellings of Arabic names in Wikidata (CC0); made by training/spellings.mjs.
 */
export const SPELLINGS = `
ai|e-17 au|o5 aw|o3 ay|e-16 ay|i-5 a|a20 a|ah-9 a|an-48 a|c-52 a|e-15 a|eh-21 a|h-62 a|ha-23 a|i-27 a|o-23 a|u-19 a|y-40 bi|pe26 bu|po39
b|b36 b|d-41 b|m-56 b|p16 b|pa-10 b|pp37 b|s-42 b|v-11 ca|ka37 cc|k5 ce|s-3 ch|h16 ch|k15 ch|q8 ch|s4 ch|sh53 ck|k30 co|ku40 cu|ko31 c|c34
c|ch21 c|ck15 c|g-24 c|h-58 c|j-15 c|k7 c|q-5 c|s-13 c|sc3 c|ss7 c|t-32 c|ts-20 c|x-5 c|z-8 dh|z19 dj|g22 dj|j36 d|d33 d|dh2 d|g-33 d|j-33
d|m-53 d|s-35 d|t-21 d|z-14 ee|i-7 ee|y-23 eu|o-21 ey|i4 ey|ie16 ey|y9 e|e19 e|h-47 e|i-3 e|ie-11 e|o-28 e|u-27 e|y-14 ff|v45 f|f42 f|ff45
f|ph27 f|v18 f|w-9 gh|k-8 gh|q20 gi|j17 g|g44 g|gh26 g|h-24 g|j15 g|k-10 g|q-4 g|r-36 h|h29 h|k-35 h|kh2 h|t-37 h|w-25 ie|y0 i|i23 i|j-18
i|o-35 i|u-32 i|y2 i|ye-22 j|j42 j|s-31 j|y-5 ks|x40 k|k34 k|m-59 k|q16 k|qu36 l|l28 l|ll25 l|n-79 l|r-44 m|m28 m|mm12 m|n-37 m|r-45 n|n26
n|nn14 n|r-42 n|t-40 oo|u4 ot|u-19 ou|ou61 ou|u23 ou|w22 o|o26 o|ou20 o|ow20 o|u5 o|w-13 ph|v25 p|p41 q|q54 r|r27 r|rr9 r|s-67 r|t-48
se|z-8 s|s28 s|sh-6 s|ss20 s|sz7 s|t-33 s|x-7 s|z2 th|z5 t|t33 t|th16 t|tt30 u|u28 u|w-2 v|v48 v|w16 w|w46 x|x63 y|y30 z|z49 |a-36 |ah-57
|al-32 |an-52 |ar-46 |as-52 |ay-79 |b-42 |ba-59 |c-44 |ch-20 |d-38 |e-26 |el-35 |en-54 |er-39 |es-49 |et-70 |f-52 |g-36 |gh-11 |h-34 |ha-44
|i-38 |in-46 |j-35 |k-43 |l-52 |le-40 |li-56 |ll-31 |m-58 |ma-41 |n-56 |nd-38 |ne-53 |ng-30 |ni-47 |o-40 |on-39 |ou-32 |p-41 |pe-40 |r-55
|ri-46 |ro-53 |s-45 |sa-64 |t-39 |te-46 |th-41 |ts-53 |u-39 |ur-47 |us-34 |ux2 |v-50 |w-37 |y-35 |ya-54 |yy-37 |z-35
`
