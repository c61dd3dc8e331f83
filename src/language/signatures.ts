/**
 * First bytes of files that hold no page that can be read here, what to call them and the way out. `at`: offset, in bytes.
 * After the signatures that the formats' own specifications give; `text` is latin-1.
 */
export interface Signature {
  readonly text: string
  readonly at?: number
  readonly mediaType: string
  readonly called: string
  readonly wayOut: string
}

const PICTURE = 'Give the page that it stood on, or the text in it, instead.'
const SOUND = 'Give a transcript of it instead.'
const UNPACK = 'Unpack it first and give the files in it.'
const OTHER = 'Give saved pages or documents instead.'
const OFFICE = 'Save it as .docx, .html or .txt and give that.'

export const SIGNATURES: readonly Signature[] = [
  { text: '\x89PNG\r\n\x1a\n', mediaType: 'image/png', called: 'a PNG picture', wayOut: PICTURE },
  { text: '\xff\xd8\xff', mediaType: 'image/jpeg', called: 'a JPEG picture', wayOut: PICTURE },
  { text: 'GIF87a', mediaType: 'image/gif', called: 'a GIF picture', wayOut: PICTURE },
  { text: 'GIF89a', mediaType: 'image/gif', called: 'a GIF picture', wayOut: PICTURE },
  { text: 'WEBP', at: 8, mediaType: 'image/webp', called: 'a WebP picture', wayOut: PICTURE },
  { text: 'ftypavif', at: 4, mediaType: 'image/avif', called: 'an AVIF picture', wayOut: PICTURE },
  { text: 'ftypheic', at: 4, mediaType: 'image/heic', called: 'a HEIC picture', wayOut: PICTURE },
  { text: 'II*\0', mediaType: 'image/tiff', called: 'a TIFF picture', wayOut: PICTURE },
  { text: 'MM\0*', mediaType: 'image/tiff', called: 'a TIFF picture', wayOut: PICTURE },
  { text: '\0\0\x01\0', mediaType: 'image/x-icon', called: 'an icon', wayOut: PICTURE },
  { text: 'ftyp', at: 4, mediaType: 'video/mp4', called: 'a film or sound recording', wayOut: SOUND },
  { text: '\x1aE\xdf\xa3', mediaType: 'video/webm', called: 'a film', wayOut: SOUND },
  { text: 'AVI ', at: 8, mediaType: 'video/x-msvideo', called: 'a film', wayOut: SOUND },
  { text: 'WAVE', at: 8, mediaType: 'audio/wav', called: 'a sound recording', wayOut: SOUND },
  { text: 'ID3', mediaType: 'audio/mpeg', called: 'a sound recording', wayOut: SOUND },
  { text: '\xff\xfb', mediaType: 'audio/mpeg', called: 'a sound recording', wayOut: SOUND },
  { text: 'OggS', mediaType: 'audio/ogg', called: 'a sound recording', wayOut: SOUND },
  { text: 'fLaC', mediaType: 'audio/flac', called: 'a sound recording', wayOut: SOUND },
  { text: 'wOFF', mediaType: 'font/woff', called: 'a font', wayOut: OTHER },
  { text: 'wOF2', mediaType: 'font/woff2', called: 'a font', wayOut: OTHER },
  { text: '\0\x01\0\0\0', mediaType: 'font/ttf', called: 'a font', wayOut: OTHER },
  { text: 'OTTO', mediaType: 'font/otf', called: 'a font', wayOut: OTHER },
  { text: '\xfd7zXZ\0', mediaType: 'application/x-xz', called: 'compressed with xz', wayOut: UNPACK },
  { text: '(\xb5/\xfd', mediaType: 'application/zstd', called: 'compressed with zstd', wayOut: UNPACK },
  { text: 'BZh', mediaType: 'application/x-bzip2', called: 'compressed with bzip2', wayOut: UNPACK },
  { text: '\x04"M\x18', mediaType: 'application/x-lz4', called: 'compressed with lz4', wayOut: UNPACK },
  { text: "7z\xbc\xaf'\x1c", mediaType: 'application/x-7z-compressed', called: 'a 7z archive', wayOut: UNPACK },
  { text: 'Rar!\x1a\x07', mediaType: 'application/vnd.rar', called: 'a RAR archive', wayOut: UNPACK },
  {
    text: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    mediaType: 'application/x-ole-storage',
    called: 'an old Office or Outlook file',
    wayOut: OFFICE,
  },
  { text: '{\\rtf', mediaType: 'application/rtf', called: 'an RTF document', wayOut: OFFICE },
  { text: '%!PS', mediaType: 'application/postscript', called: 'a PostScript file', wayOut: 'Save it as PDF and give that.' },
  { text: 'AT&TFORM', mediaType: 'image/vnd.djvu', called: 'a DjVu scan', wayOut: 'Save it as PDF with text and give that.' },
  {
    text: 'bplist00',
    mediaType: 'application/x-webarchive',
    called: 'a Safari web archive or property list',
    wayOut: 'Save the page as HTML and give that.',
  },
  {
    text: 'SQLite format 3\0',
    mediaType: 'application/vnd.sqlite3',
    called: 'an SQLite database',
    wayOut: 'A case is opened with --case, not read.',
  },
  {
    text: 'filedesc://',
    mediaType: 'application/x-arc',
    called: 'an ARC file, the format before WARC',
    wayOut: 'Convert it to WARC and give that.',
  },
  { text: '\x7fELF', mediaType: 'application/x-executable', called: 'a program', wayOut: OTHER },
  { text: 'MZ\x90\0', mediaType: 'application/x-msdownload', called: 'a program', wayOut: OTHER },
  { text: 'PAR1', mediaType: 'application/vnd.apache.parquet', called: 'a Parquet table', wayOut: 'Export it as JSONL and give that.' },
]
