import type { OriginLook } from './colours.ts'

/** How the page looks: plain, in the reader's own fonts, light or dark as the reader's system, one hue for each origin. */
export function styleOf(looks: Iterable<OriginLook>): string {
  return STYLE + [...looks].map(({ className, hue }) => `.${className}{--h:${hue}}`).join('')
}

const STYLE = `
:root{color-scheme:light dark;--paper:#fcfcfa;--card:#fff;--ink:#1d1f23;--dim:#5b5f68;--line:#dcdcd6;--faint:#f2f2ee;--mark:#fff0b3;--warn:#9a3412;--warn-paper:#fff4ec;--link:#1f4fa3;
--tone:43%;--tone-c:.13;--wash:95.5%;--wash-c:.03;--edge:72%;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--card:#1b1d21;--ink:#e7e7e3;--dim:#a3a7b0;--line:#33363d;--faint:#212329;--mark:#4d4217;--warn:#f3a774;--warn-paper:#2a1f18;--link:#9dbcf5;
--tone:82%;--tone-c:.11;--wash:27%;--wash-c:.045;--edge:50%}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.frame{max-width:76rem;margin:0 auto;padding:0 1.25rem 4rem}
@media (min-width:68rem){.frame{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:3.5rem}.frame>header,.frame>footer{grid-column:1/-1}
.contents{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto}}
header{padding:2.25rem 0 1.5rem;border-bottom:1px solid var(--line);margin-bottom:2rem}
.wordmark{font:600 .8rem/1 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--dim);margin:0 0 .9rem}
h1{font:600 clamp(1.6rem,4.5vw,2.4rem)/1.15 var(--serif);margin:0;letter-spacing:-.01em;text-wrap:balance}
header .lead{margin:.75rem 0 0;color:var(--dim);max-width:44rem}
h2{font:600 1.55rem/1.25 var(--serif);margin:0 0 .35rem;text-wrap:balance}
h3,h4,h5{margin:0}
.label,h4{font:600 .78rem/1.3 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--dim)}
.label{margin:1.75rem 0 .6rem}
.contents{font-size:.92rem;margin-bottom:2rem}
.contents ul{list-style:none;margin:0 0 1.25rem;padding:0}.contents li{margin:0 0 .5rem}
.contents a{color:var(--ink);text-decoration:none}.contents a:hover{text-decoration:underline}.contents small{display:block;color:var(--dim)}
#filter{margin:0 0 1.5rem}#filter label{display:block;font-size:.8rem;color:var(--dim);margin-bottom:.2rem}
#filter input,#filter select{width:100%;font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.4rem .55rem;margin:0 0 .6rem}
@media (max-width:67.99rem){.contents .stories{display:none}.contents ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}.contents li{margin:0}#filter{display:grid;grid-template-columns:1fr 1fr;gap:0 .8rem;margin-bottom:.6rem}#found{grid-column:1/-1}}
#found:empty{display:none}
#found{font-size:.85rem;color:var(--dim);min-height:1.3em;margin:0}
.board{list-style:none;margin:0 0 3rem;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr))}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.2rem 1rem;display:flex;flex-direction:column}
.card h2{font-size:1.15rem;line-height:1.3}.card h2 a{color:inherit;text-decoration:none}.card h2 a:hover{text-decoration:underline}
.when{color:var(--dim);font-size:.88rem;margin:.1rem 0 .6rem}
.numbers{display:flex;gap:1.4rem;margin:auto 0 .6rem}.numbers div{display:flex;flex-direction:column-reverse}
.numbers dt{font-size:.78rem;color:var(--dim)}.numbers dd{margin:0;font:600 1.7rem/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.time{display:block;width:100%;max-width:22rem;border-top:1px solid var(--line);padding-top:6px}.time circle{fill:var(--dim)}.time .unsure{fill:var(--dim);opacity:.45}
.story{margin:0 0 4rem}
.graph{overflow-x:auto;border:1px solid var(--line);border-radius:10px;background:var(--card);margin:.6rem 0}.graph svg{display:block;font:12.5px var(--sans)}.graph text{fill:var(--ink)}.graph .day{fill:var(--dim);font-size:11.5px}.edge{fill:none;stroke:var(--dim);stroke-width:1.3;opacity:.75}.edge.heard{stroke:oklch(var(--tone) var(--tone-c) var(--h));stroke-width:1.8}.edge.of-text{stroke-width:3.4;opacity:.55}.edge.far{stroke-dasharray:7 4}
.node rect{fill:var(--card);stroke:var(--dim);stroke-width:1.3}.node.unseen rect{fill:var(--paper);stroke-dasharray:4 3}.node.is-origin rect{stroke:oklch(var(--tone) var(--tone-c) var(--h));stroke-width:1.8;fill:oklch(var(--wash) var(--wash-c) var(--h))}.node.is-unnamed rect{stroke-dasharray:1.5 2.5;stroke-width:3}.node.is-origin text{fill:oklch(var(--tone) var(--tone-c) var(--h));font-weight:600}a.node:hover text{text-decoration:underline}.facts{color:var(--dim);font-size:.9rem;margin:0}
.origins{list-style:none;margin:0;padding:0;display:grid;gap:.35rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.origins li{display:grid;grid-template-columns:auto 1fr;column-gap:.55rem;align-content:start;font-size:.93rem;line-height:1.4}.origins small{color:var(--dim)}.origins li>small{grid-column:2}
.mark{display:inline-block;min-width:1.45em;padding:0 .3em;border-radius:.75em;font:600 .72rem/1.5 var(--sans);text-align:center;background:oklch(var(--tone) var(--tone-c) var(--h));color:var(--paper);vertical-align:.1em;margin-right:.35em}
.origins .mark{margin:.15em 0 0;align-self:start}
.claim{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:0 0 .8rem}
.claim[open]{border-color:var(--dim)}
summary{cursor:pointer;list-style:none;position:relative}summary::-webkit-details-marker{display:none}
.claim>summary{padding:1rem 2.6rem .95rem 1.2rem}
.claim>summary::after,.item>summary::after,.captured>summary::after{content:"";position:absolute;right:1.2rem;top:1.35rem;width:.5rem;height:.5rem;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}
[open]>summary::after{transform:rotate(-135deg)!important;margin-top:.25rem}
.claim h3{font:600 1.13rem/1.38 var(--serif);text-wrap:pretty}.number{color:var(--dim);font:500 .85rem/1 var(--sans);margin-right:.25rem;font-variant-numeric:tabular-nums}
.pips{display:flex;flex-wrap:wrap;gap:3px;margin:.55rem 0 .1rem}
.pips i{width:1.25rem;height:1.25rem;border-radius:4px;font:600 .65rem/1.25rem var(--sans);text-align:center;background:oklch(var(--tone) var(--tone-c) var(--h));color:var(--paper)}
.pips .none{background:none;border:1.5px dashed var(--dim);opacity:.75}
.standing{margin:.4rem 0 0;font-size:.88rem;color:var(--dim)}
.state{display:inline-block;color:var(--ink);font-weight:600}.state.contested,.state.circular{color:var(--warn)}
.flag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 .55rem;font-size:.8rem;margin-left:.25rem}.flag.material{border-color:var(--warn);color:var(--warn)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.5rem 1.5rem}.pair{padding:.6rem 0;border-top:1px solid var(--line)}.pair.here{outline:2px solid var(--link);outline-offset:4px}.columns .strip{margin:.2rem 0}
.warning{color:var(--warn);margin:.2rem 0}.warning::before{content:"! "}.decided{margin:.2rem 0;padding-left:.6rem;border-left:3px solid var(--link)}
.summary{margin:.3rem 0 0;font-size:.96rem}
.opened{padding:.2rem 1.2rem 1.1rem}.claim .opened{border-top:1px solid var(--line);padding-top:1.1rem}
.opened h4{margin:1.4rem 0 .7rem}.opened h4:first-child{margin-top:0}
.evidence{list-style:none;margin:0;padding:0}
.evidence>li{border-left:3px solid oklch(var(--edge) .1 var(--h));padding:0 0 0 .9rem;margin:0 0 1.2rem}
.evidence>li:not([class]),.evidence>li[class=""]{border-left:3px dashed var(--line)}
.strip{margin:0 0 .4rem;line-height:2;font-size:.9rem}
.page{display:inline-block;font:500 .82rem/1.6 var(--mono);color:var(--ink);background:var(--faint);border-radius:5px;padding:0 .45rem;text-decoration:none;max-width:100%}.page:hover{text-decoration:underline}
.link{display:inline-flex;align-items:center;max-width:100%;gap:.35rem;margin:.12rem 0 .12rem .35rem;vertical-align:top}
.arrow{color:var(--dim)}.arrow.lost{display:inline-block;flex:none;width:1.5rem;font-size:0;border-bottom:2px dashed var(--warn);vertical-align:middle}
.step{display:inline-block;line-height:1.6;border:1px solid var(--line);border-radius:5px;padding:0 .5rem;max-width:100%}
.step a{color:inherit;text-decoration:none}.step a:hover{text-decoration:underline}
.step.outlet{font-variant-caps:normal;font-weight:600}.step.worn,.step.nobody{border-style:dashed;color:var(--dim)}
.step.unnamed{font-style:italic;background-image:repeating-linear-gradient(135deg,var(--faint) 0 4px,transparent 4px 8px)}
.step.origin{border-color:oklch(var(--tone) var(--tone-c) var(--h));color:oklch(var(--tone) var(--tone-c) var(--h));background-color:oklch(var(--wash) var(--wash-c) var(--h))}
.step.unnamed.origin{background-image:repeating-linear-gradient(135deg,oklch(var(--wash) var(--wash-c) var(--h)) 0 4px,var(--card) 4px 8px)}
blockquote{margin:0;font:1rem/1.6 var(--serif);white-space:pre-line}
.around{color:var(--dim)}mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.evidence .facts{font-size:.82rem;margin-top:.2rem}
.finding{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:0 0 1.2rem}.finding.material{border-color:var(--warn)}
.finding h5,.finding h3{font:600 .95rem/1.4 var(--sans)}.severity{font:400 .8rem var(--sans);color:var(--dim)}.material .severity{color:var(--warn)}
.finding>p{margin:.1rem 0 .5rem;font-size:.93rem}
.sides{display:grid;gap:.7rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.side{margin:0;background:var(--faint);border-radius:8px;padding:.6rem .8rem .7rem}.side figcaption{font-size:.82rem;margin-bottom:.3rem}.side .page{background:var(--card)}
.near{color:var(--dim)}.nearest::before{content:"◂ "}
.why{margin:1rem 0 0;font-size:.92rem}.why>summary,.more>summary{color:var(--link);display:inline-block;padding:.25rem 0}.why>summary::before,.more>summary::before{content:"▸ "}.why[open]>summary::before,.more[open]>summary::before{content:"▾ "}
.why ul{margin:.4rem 0 0;padding-left:1.1rem}.why li{margin-bottom:.45rem}.at{color:var(--dim)}
code{font:.85em var(--mono);color:var(--dim);overflow-wrap:anywhere}
.permalink{font-size:.82rem;color:var(--dim);margin:1rem 0 0}
.part{margin:0 0 3.5rem}.lead{color:var(--dim);margin:0 0 1rem;max-width:44rem}
.item,.captured{border-top:1px solid var(--line)}.part>:last-child{border-bottom:1px solid var(--line)}.part>.finding:last-child,.part>.plain:last-child{border-bottom:0}
.item>summary,.captured>summary{padding:.65rem 2.4rem .65rem 0}.item>summary::after,.captured>summary::after{top:1.05rem;right:.5rem}
.item h3,.captured h3{font:600 1rem/1.4 var(--serif);display:inline}.captured h3{font:500 .9rem var(--mono)}.count,.kind,.part .when,.who{color:var(--dim);font-size:.88rem;margin-left:.6rem}
.item .opened,.captured .opened{padding:0 0 1rem}
.plain{margin:.2rem 0 .8rem;padding-left:1.1rem}.plain li{margin-bottom:.35rem}q{font-family:var(--serif)}
.opened dl{margin:0 0 1rem;font-size:.88rem}.opened dl div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.8rem;padding:.15rem 0}.opened dt{color:var(--dim)}.opened dd{margin:0;overflow-wrap:anywhere}
@media (max-width:30rem){.opened dl div{grid-template-columns:minmax(0,1fr);gap:0}}
.text{font:1rem/1.65 var(--serif);max-width:42rem;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem 1.2rem}
.block{margin:.6rem 0;white-space:pre-line}.block.title{font-weight:700;font-size:1.2rem;line-height:1.3}.block.subtitle,.block.heading{font-weight:600}
.furniture{color:var(--dim);font:.85rem/1.5 var(--sans);opacity:.9}.role{font:600 .7rem var(--sans);letter-spacing:.05em;text-transform:uppercase;border:1px solid var(--line);border-radius:4px;padding:0 .3rem}
.content{background:oklch(var(--wash) var(--wash-c) var(--h))}.content.none{background:var(--faint)}
.cue{border-bottom:2px dotted oklch(var(--tone) var(--tone-c) var(--h))}.cue.none{border-color:var(--dim)}
.source{font-weight:600;color:oklch(var(--tone) var(--tone-c) var(--h));border-bottom:2px solid}.source.none{color:inherit}
.anchor{scroll-margin-top:6rem}.anchor:target::before{content:"▸";color:var(--warn);font-family:var(--sans)}
.claim:target,.item:target,.captured:target,.finding:target{box-shadow:0 0 0 3px var(--mark)}
[hidden]{display:none!important}
footer{border-top:1px solid var(--line);padding-top:1.2rem;color:var(--dim);font-size:.88rem}footer p{max-width:48rem}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--dim:#444;--line:#bbb;--tone:40%;--wash:96%}body{font-size:10pt}.contents,#filter,.skip,.permalink,#pages .text{display:none!important}.claim{break-inside:avoid-page;border:0;border-top:1px solid var(--line);border-radius:0}.claim>summary,.claim .opened{padding-left:0;padding-right:0;border:0}summary::after{display:none}a{color:inherit;text-decoration:none}}
`
