/**
 * What browsers call the folder beside a page that was saved "complete": the page's name and one of these, by the browser's language.
 * Its scripts, pictures and frames are parts of the page, no pages.
 */
export const RESOURCE_FOLDERS = [
  '_files',
  '-Dateien',
  '_fichiers',
  '_archivos',
  '_arquivos',
  '_ficheiros',
  '_file',
  '_bestanden',
  '_filer',
  '_tiedostot',
  '_pliki',
  '_soubory',
  '_elemei',
  '_fajlovi',
  '_datoteke',
  '_dosyalar',
  '_failid',
  '_fails',
  '_bylos',
  '_fitxers',
  '_fitxategiak',
  '-filer',
  '.files',
  '.fld',
] as const

/** The page that a folder belongs to: its name without the suffix, as it may stand before .html, .htm or .xhtml. */
export function pageOfFolder(folder: string): string | undefined {
  const suffix = RESOURCE_FOLDERS.find(each => folder.length > each.length && folder.toLowerCase().endsWith(each.toLowerCase()))
  return suffix === undefined ? undefined : folder.slice(0, -suffix.length)
}
