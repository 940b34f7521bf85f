import { enEurosEntiers } from '#libs/france';
import { bars, formatNumber, formatPercentage } from '#libs/ui';
import type { BudgetRegion, Delais, DossiersParEtat, Subventions } from '../../pilotage';
import { enrolements } from './enrolements.figure';
import { dixieme, euros, figure, nombre, nomDeRegion, parCle, regions, type AnyFigure } from './figure';

const jours = (value: number) => `${formatNumber(value)} j`;

const ETATS: Readonly<Record<string, string>> = {
  depose: 'Déposés',
  'en-instruction': 'En instruction',
  propose: 'Proposés',
  valide: 'Financement demandé',
  finance: 'À signer',
  accorde: 'Accordés',
  paye: 'Payés',
  clos: 'Clos',
  refuse: 'Refusés',
  retire: 'Retirés',
};
const ORDRE = Object.keys(ETATS);

const dossiers = figure<DossiersParEtat>({
  id: 'dossiers',
  titre: 'Dossiers d’aide par état',
  projections: ['dossiers'],
  lignes: (tableau) => [...tableau.dossiers].sort((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat)),
  colonnes: [
    { title: 'État', text: (row) => ETATS[row.etat] ?? row.etat },
    nombre('Dossiers', (row) => row.nombre),
    euros('Montant demandé', (row) => row.demandeCentimes),
  ],
  graphique: (rows) =>
    bars(
      'dossiers',
      'Dossiers d’aide par état',
      [{ name: 'Dossiers', fill: 'a' }],
      rows.map(({ etat, nombre: count }) => ({
        label: ETATS[etat] ?? etat,
        values: [count],
        text: `${ETATS[etat] ?? etat} : ${formatNumber(count)}`,
      })),
    ),
  vide: 'Aucun dossier n’est encore déposé. Une région ouvre un dispositif et son enveloppe, puis une entreprise enrôlée dépose.',
});

const budgets = figure<BudgetRegion>({
  id: 'budgets',
  titre: 'Demandé, réservé, engagé et payé, face aux enveloppes, par région',
  projections: ['dossiers', 'enveloppes'],
  lignes: (tableau) => tableau.budgets,
  colonnes: [
    ...regions<BudgetRegion>((row) => row.region),
    euros('Demandé', (row) => row.demandeCentimes),
    euros('Enveloppes', (row) => row.ouvertCentimes),
    euros('Réservé', (row) => row.reserveCentimes),
    euros('Engagé', (row) => row.engageCentimes),
    euros('Payé', (row) => row.payeCentimes),
    {
      title: 'Consommé',
      text: (row) => formatPercentage(row.reserveCentimes + row.engageCentimes, row.ouvertCentimes),
      numeric: true,
      total: (rows) =>
        formatPercentage(
          rows.reduce((total, row) => total + row.reserveCentimes + row.engageCentimes, 0),
          rows.reduce((total, row) => total + row.ouvertCentimes, 0),
        ),
    },
  ],
  graphique: (rows) =>
    bars(
      'budgets',
      'Montants demandés, réservés, engagés et payés, face aux enveloppes, par région',
      [
        { name: 'Demandé', fill: 'e' },
        { name: 'Enveloppes', fill: 'd' },
        { name: 'Engagé', fill: 'a' },
        { name: 'Réservé', fill: 'b' },
        { name: 'Payé', fill: 'c' },
      ],
      rows.map((row) => ({
        label: nomDeRegion(row.region),
        values: [row.demandeCentimes, row.ouvertCentimes, row.engageCentimes, row.reserveCentimes, row.payeCentimes],
        text: `${nomDeRegion(row.region)} : ${enEurosEntiers(row.demandeCentimes)} demandés, ${enEurosEntiers(row.ouvertCentimes)} ouverts, ${enEurosEntiers(row.engageCentimes)} engagés, ${enEurosEntiers(row.reserveCentimes)} réservés, ${enEurosEntiers(row.payeCentimes)} payés`,
      })),
    ),
  vide: 'Aucune enveloppe n’est ouverte et rien n’est demandé. Le gestionnaire financier d’une région ouvre l’enveloppe d’un dispositif.',
});

const delais = figure<Delais>({
  id: 'delais',
  titre: 'Délais du dépôt à la décision, par région',
  projections: ['dossiers'],
  lignes: (tableau) => tableau.delais,
  colonnes: [
    ...regions<Delais>((row) => row.region),
    nombre('Décisions', (row) => row.decisions),
    {
      title: 'Médiane',
      text: (row) => jours(row.medianeJours),
      value: (row) => dixieme(row.medianeJours),
      numeric: true,
    },
    { title: '90e centile', text: (row) => jours(row.p90Jours), value: (row) => dixieme(row.p90Jours), numeric: true },
  ],
  graphique: (rows) =>
    bars(
      'delais',
      'Délais du dépôt à la décision, en jours',
      [
        { name: 'Médiane', fill: 'a' },
        { name: '90e centile', fill: 'b' },
      ],
      rows.map(({ region: code, medianeJours, p90Jours }) => ({
        label: nomDeRegion(code),
        values: [medianeJours, p90Jours],
        text: `${nomDeRegion(code)} : médiane ${jours(medianeJours)}, 90e centile ${jours(p90Jours)}`,
      })),
    ),
  vide: 'Aucune décision n’est encore prise : les délais apparaissent avec la première aide accordée ou refusée.',
});

const subventions = figure<Subventions>({
  id: 'subventions',
  titre: 'Subventions publiées, par autorité et par année',
  projections: ['pilotage'],
  lignes: (tableau) => tableau.subventions,
  colonnes: [
    { title: 'Autorité', text: (row) => row.attribuant },
    { title: 'Année', text: (row) => String(row.annee), value: (row) => row.annee, numeric: true },
    nombre('Subventions', (row) => row.nombre),
    euros('Montant', (row) => row.montantCentimes),
  ],
  graphique: (rows) =>
    bars(
      'subventions',
      'Montants publiés, par autorité, toutes années (les vingt premiers)',
      [{ name: 'Montant', fill: 'c' }],
      parCle(
        rows,
        (row) => row.attribuant,
        (row) => row.montantCentimes,
      )
        .sort(([, a], [, b]) => b - a)
        .slice(0, 20)
        .map(([label, value]) => ({
          // Names of authorities differ at their end.
          label: label.length > 28 ? `…${label.slice(-27)}` : label,
          values: [value],
          text: `${label} : ${enEurosEntiers(value)}`,
        })),
    ),
  vide: 'Aucun fichier de subventions publiées n’est repris. Essayez « npm run reprise -- test/support/extraits/pays-de-la-loire-extrait.csv », puis avec --appliquer.',
});

export const FIGURES: readonly AnyFigure[] = [enrolements, dossiers, budgets, delais, subventions];
