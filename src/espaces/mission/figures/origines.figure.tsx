import type { Origine } from '#modules/entreprises';
import { Bars, formatNumber } from '#libs/ui';
import { montre, nombre, type Figure } from '../figure';

const ORIGINES: Readonly<Record<Origine, string>> = {
  connecteur: 'Un connecteur',
  region: 'La région',
  'auto-diagnostic': 'Auto-diagnostic',
  campagne: 'Une campagne',
  'bouche-a-oreille': 'Bouche-à-oreille',
  autre: 'Autre',
};
const NOMS: Readonly<Record<string, string>> = ORIGINES;
const nomDeLOrigine = (origine: string) => NOMS[origine] ?? origine;

export const origines: Figure<'origines'> = {
  nom: 'origines',
  titre: 'Entreprises enrôlées, par origine',
  definition:
    'Ce qui a amené l’entreprise au programme, comme elle l’a dit à son enrôlement ; la période est la sienne.',
  vide: 'Aucune entreprise n’est encore enrôlée : ce qui les amène au programme se lira ici.',
  colonnes: [
    { title: 'Origine', text: ({ origine }) => nomDeLOrigine(origine) },
    nombre('Entreprises', (ligne) => ligne.nombre),
  ],
  dessiner: ({ lignes }) => (
    <Bars
      id="origines"
      title="Entreprises enrôlées, par origine"
      unit="Nombre d’entreprises"
      series={[{ name: 'Entreprises', fill: 'a' }]}
      tick={formatNumber}
      rows={lignes.map(({ origine, nombre: valeur }) => ({
        label: nomDeLOrigine(origine),
        values: [valeur],
        written: [montre(valeur, formatNumber)],
        text: `${nomDeLOrigine(origine)} : ${montre(valeur, formatNumber)}`,
      }))}
    />
  ),
};
