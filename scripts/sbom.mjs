// Writes dist/sbom.cdx.json: what is installed with the package, from the lock file alone (CycloneDX 1.5). The same lock file gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'

const { name, version, license, packages } = (lock => ({ ...lock.packages[''], packages: lock.packages }))(
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
)

/** 'node_modules/a/node_modules/@b/c' → '@b/c' */
const nameOf = path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`
/** 'sha512-<base64>' → its hexadecimal digits */
const hashesOf = integrity => {
  const [algorithm, digest] = integrity?.split('-') ?? []
  return algorithm === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : []
}
const licensesOf = license => (license ? [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }] : [])

const components = Object.entries(packages)
  .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
  .map(([path, { version, license, integrity, optional }]) => ({
    type: 'library',
    'bom-ref': `${nameOf(path)}@${version}`,
    name: nameOf(path),
    version,
    scope: optional ? 'optional' : 'required',
    hashes: hashesOf(integrity),
    licenses: licensesOf(license),
    purl: purlOf(nameOf(path), version),
  }))
const unique = [...new Map(components.map(component => [component['bom-ref'], component])).values()]
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      licenses: licensesOf(license),
      purl: purlOf(name, version),
    },
  },
  components: unique.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
}
const out = process.argv[2] ?? 'dist/sbom.cdx.json'
writeFileSync(out, `${JSON.stringify(bom, undefined, 2)}\n`)
console.log(`${out}: ${unique.length} components`)
