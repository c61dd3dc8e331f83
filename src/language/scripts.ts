/** Letters of other scripts and the Latin letters that usually stand for them: pairs, one blank between. */
const LETTERS = `
а a б b в v г g ґ g д d е e ё yo ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya
є ye ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ө o ү u ә a қ k ғ g ң n һ h
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k ل l م m ن n ه h و w ي y ی y ى a ة a ء _ ئ i ؤ u پ p چ ch ژ zh گ g
א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t
`

/** One letter of another script → Latin letters, '' for signs that have no sound. */
export const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [...LETTERS.trim().matchAll(/(\S+)\s+(\S+)/g)].map(([, letter, latin]) => [letter!, latin === '_' ? '' : latin!]),
)
