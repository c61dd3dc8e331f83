import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { Sheet } from '../present/export/tables.ts'

/** Tables as an Excel workbook (.xlsx). Every text is a text: nothing in it is taken for a formula. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, head, rows }) => {
    const data: SheetData = [
      head.map(value => ({ value, type: String, fontWeight: 'bold' })),
      ...rows.map(row =>
        row.map(value =>
          value === undefined || value === '' ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String },
        ),
      ),
    ]
    return { sheet: name, data, stickyRowsCount: 1 }
  })
  return writeWorkbook(made).toBuffer()
}
