import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/captures.ts'
import { readSafely } from '../../src/io/reading.ts'
import type { Capture } from '../../src/model.ts'

const languageOf = async (text: string): Promise<string | undefined> => {
  const capture: Capture = {
    sha256: sha256(text),
    location: 'page.txt',
    mediaType: 'text/plain',
    content: { kind: 'text', text },
    declared: {},
    problems: [],
  }
  return (await readSafely(capture, {})).article.language
}

describe('the language of a page that does not name it', () => {
  it.each([
    ['en', 'The ferry was held in the harbour for two hours because of the fog, and the captain said that it would sail at noon.'],
    ['de', 'Die Fähre lag wegen des Nebels zwei Stunden im Hafen, und der Kapitän sagte, dass sie am Mittag auslaufen wird.'],
    [
      'fr',
      "Le bac est resté deux heures dans le port à cause du brouillard, et le capitaine a dit qu'il partirait à midi avec les passagers.",
    ],
    ['es', 'El barco estuvo dos horas en el puerto por la niebla, y el capitán dijo que iba a salir al mediodía con todos los pasajeros.'],
    ['uk', 'Пором стояв у порту дві години через туман, і капітан сказав, що він вийде в море до обіду, якщо вітер не буде сильний.'],
  ])('is told by its commonest words: %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language)
  })

  it.each([
    [
      'no',
      'Ferja lå i havnen i to timer på grunn av tåken, og kapteinen sa at den ville seile etter klokken tolv, men ikke uten alle om bord.',
    ],
    ['vi', 'Chuyến phà phải nằm lại trong cảng hai giờ vì sương mù, và thuyền trưởng nói rằng tàu sẽ rời bến vào buổi trưa.'],
    ['el', 'Το πλοίο έμεινε δύο ώρες στο λιμάνι εξαιτίας της ομίχλης και ο καπετάνιος είπε ότι θα φύγει το μεσημέρι.'],
  ])('is told by a model where those words do not: %s', async (language, text) => {
    expect((await languageOf(text)) ?? 'none').toBe(language)
  })

  it('stays unknown where there is next to no text', async () => {
    expect(await languageOf('Fog, 12:30')).toBeUndefined()
  })
})
