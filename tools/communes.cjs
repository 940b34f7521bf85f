const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const communes = require('@etalab/decoupage-administratif/data/communes.json');
const groupements = require('@etalab/decoupage-administratif/data/epci.json');

const file = join(__dirname, '../libs/france/communes.generated.json');

// The package also lists the communes of the overseas collectivities (zone `com`), which are in no region.
const inRegions = communes.filter(({ zone }) => zone !== 'com');
// Sirene places the establishments of Paris, Lyon and Marseille in their arrondissements.
const EN_VIGUEUR = ['commune-actuelle', 'arrondissement-municipal'];
const enVigueur = new Set(inRegions.filter(({ type }) => EN_VIGUEUR.includes(type)).map(({ code }) => code));

const parDepartement = {};
for (const { code, nom, departement, type } of inRegions)
  if (EN_VIGUEUR.includes(type)) (parDepartement[departement] ??= []).push(`${code} ${nom}`);

const devenues = Object.fromEntries(
  inRegions
    .filter(({ code, chefLieu }) => chefLieu && !enVigueur.has(code))
    .map(({ code, chefLieu }) => [code, chefLieu]),
);

const enVigueurParDepartement = Object.fromEntries(
  Object.entries(parDepartement).map(([departement, lignes]) => [departement, lignes.sort().join('|')]),
);
// Communes of an EPCI à fiscalité propre, by its SIREN. The city of Paris, Lyon or Marseille stands for its arrondissements.
const epci = Object.fromEntries(
  groupements.map(({ code, membres }) => [code, membres.map((membre) => membre.code).join('|')]),
);
const generated = `${JSON.stringify({ communes: enVigueurParDepartement, devenues, epci })}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== generated) {
    console.error('libs/france/communes.generated.json differs from the package: run `npm run territoires`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, generated);
}
