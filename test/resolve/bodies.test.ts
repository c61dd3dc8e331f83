import { expect, test } from 'vitest'
import { resolveEntities } from '../../src/resolve/entities.ts'
import { readingsOf } from '../support/case.ts'

async function formsOf(pages: Readonly<Record<string, string>>): Promise<string[][]> {
  const { entities } = resolveEntities(await readingsOf(pages))
  return entities
    .filter(entity => entity.kind === 'organisation')
    .map(entity => entity.forms.map(form => form.text).sort())
    .sort()
}

test('embassies of one state in two cities are two, each one over all pages', async () => {
  const forms = await formsOf({
    'a.txt': `Embassy shut

April 2, 2031

The Norwegian Embassy in Nairobi was closed on Monday. Protesters had gathered outside the Norwegian embassy in Kampala on Sunday.

Employees of the embassy in Nairobi were sent home.
`,
    'b.txt': `Stones thrown

April 3, 2031

Stones were thrown at the embassy of Norway in Kampala on Tuesday, officials said. The Danish embassy in Kampala was not harmed. The Norwegian Embassy said nobody was hurt.
`,
  })
  expect(forms).toContainEqual(['The Norwegian Embassy in Nairobi', 'the embassy in Nairobi'])
  expect(forms.filter(each => each.some(form => form.includes('Kampala')))).toHaveLength(2)
  expect(forms.find(each => each.includes('The Norwegian Embassy'))).toContain('the Norwegian embassy in Kampala')
})

test('common nouns with “the” that end one longer name alone are that body', async () => {
  const forms = await formsOf({
    'a.txt':
      'Boats leave\n\nApril 2, 2031\n\nThe Inland Guard Corps said on Monday that its boats would leave. The Guard Corps gave no reason.\n',
    'b.txt':
      'Two fronts\n\nApril 2, 2031\n\nThe Quay Workers Front and the Mill Workers Front met on Monday. The Workers Front was not named.\n',
  })
  expect(forms).toContainEqual(['Guard Corps', 'Inland Guard Corps'])
  expect(forms.filter(each => each.some(form => form.endsWith('Workers Front')))).toHaveLength(3)
})

test('an embassy to a country is the one in its capital; one without a city stays on its page', async () => {
  const forms = await formsOf({
    'a.txt':
      'Talks\n\nApril 2, 2031\n\nThe French embassy to Kenya said on Monday that talks had begun. The French embassy in Nairobi gave no details.\n',
    'b.txt': 'Notes\n\nApril 3, 2031\n\nThe French embassy said on Tuesday that it had sent a note.\n',
    'c.txt': 'Guests\n\nApril 4, 2031\n\nThe French embassy said on Friday that guests had come.\n',
  })
  expect(forms).toContainEqual(['The French embassy', 'The French embassy in Nairobi'])
  expect(forms.filter(each => each.includes('The French embassy'))).toHaveLength(3)
})
