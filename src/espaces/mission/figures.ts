import { bars, columns, csv, mois, moisCourt, montant, nombre, pourcentage, table, type Column } from '#libs/ui';
import { REGIONS } from '#modules/entreprises';
import type { BudgetRegion, Delais, DossiersParEtat, Enrolements, Subventions } from '../../pilotage';
import type { AnyFigure, Figure } from './figure';

const region = (code: string) => REGIONS[code] ?? code;
const jours = (value: number) => `${nombre(value)} j`;

const figure = <Row>({ id, titre, projection, colonnes, lignes, graphique, vide }: Figure<Row>): AnyFigure => ({
  id,
  titre,
  projection,
  vide,
  nombre: (tableau) => lignes(tableau).length,
  graphique: (tableau) => graphique(lignes(tableau)),
  table: (tableau) => table(titre, colonnes, lignes(tableau)),
  csv: (tableau) => csv(colonnes, lignes(tableau)),
});

const parCle = <Row>(rows: readonly Row[], cle: (row: Row) => string, valeur: (row: Row) => number) => {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(cle(row), (totals.get(cle(row)) ?? 0) + valeur(row));
  return [...totals];
};

const euros = <Row>(title: string, cents: (row: Row) => number): Column<Row> => ({
  title,
  text: (row) => montant(cents(row)),
  value: (row) => (cents(row) / 100).toFixed(2),
  numeric: true,
});

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

const enrolements = figure<Enrolements>({
  id: 'enrolements',
  titre: 'Entreprises enrôlées par mois et par région',
  projection: 'pilotage',
  lignes: (tableau) => tableau.enrolements,
  colonnes: [
    { title: 'Région', text: (row) => region(row.region) },
    { title: 'Mois', text: (row) => mois(row.mois), value: (row) => row.mois },
    { title: 'Entreprises', text: (row) => nombre(row.nombre), value: (row) => row.nombre, numeric: true },
  ],
  graphique: (rows) =>
    columns(
      'enrolements',
      'Entreprises enrôlées par mois, toutes régions',
      parCle(
        rows,
        (row) => row.mois,
        (row) => row.nombre,
      )
        .slice(-18)
        .map(([label, value]) => ({
          label: moisCourt(label),
          values: [value],
          text: `${mois(label)} : ${nombre(value)}`,
        })),
    ),
  vide: 'Aucune entreprise n’est encore enrôlée. Référencez-en une (POST /api/v1/entreprises), puis enrôlez-la : elle sera comptée ici.',
});

const dossiers = figure<DossiersParEtat>({
  id: 'dossiers',
  titre: 'Dossiers d’aide par état',
  projection: 'dossiers',
  lignes: (tableau) => [...tableau.dossiers].sort((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat)),
  colonnes: [
    { title: 'État', text: (row) => ETATS[row.etat] ?? row.etat },
    { title: 'Dossiers', text: (row) => nombre(row.nombre), value: (row) => row.nombre, numeric: true },
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
        text: `${ETATS[etat] ?? etat} : ${nombre(count)}`,
      })),
    ),
  vide: 'Aucun dossier n’est encore déposé. Une région ouvre un dispositif et son enveloppe, puis une entreprise enrôlée dépose.',
});

const budgets = figure<BudgetRegion>({
  id: 'budgets',
  titre: 'Demandé, réservé, engagé et payé, face aux enveloppes, par région',
  projection: 'enveloppes',
  lignes: (tableau) => tableau.budgets,
  colonnes: [
    { title: 'Région', text: (row) => region(row.region) },
    euros('Demandé', (row) => row.demandeCentimes),
    euros('Enveloppes', (row) => row.ouvertCentimes),
    euros('Réservé', (row) => row.reserveCentimes),
    euros('Engagé', (row) => row.engageCentimes),
    euros('Payé', (row) => row.payeCentimes),
    {
      title: 'Consommé',
      text: (row) => pourcentage(row.reserveCentimes + row.engageCentimes, row.ouvertCentimes),
      numeric: true,
    },
  ],
  graphique: (rows) =>
    bars(
      'budgets',
      'Enveloppes et crédits réservés ou engagés, par région',
      [
        { name: 'Enveloppes', fill: 'd' },
        { name: 'Engagé', fill: 'a' },
        { name: 'Réservé', fill: 'b' },
        { name: 'Payé', fill: 'c' },
      ],
      rows.map((row) => ({
        label: region(row.region),
        values: [row.ouvertCentimes, row.engageCentimes, row.reserveCentimes, row.payeCentimes],
        text: `${region(row.region)} : ${montant(row.ouvertCentimes)} ouverts, ${montant(row.engageCentimes)} engagés, ${montant(row.reserveCentimes)} réservés, ${montant(row.payeCentimes)} payés`,
      })),
    ),
  vide: 'Aucune enveloppe n’est ouverte et rien n’est demandé. Le gestionnaire financier d’une région ouvre l’enveloppe d’un dispositif.',
});

const delais = figure<Delais>({
  id: 'delais',
  titre: 'Délais du dépôt à la décision, par région',
  projection: 'dossiers',
  lignes: (tableau) => tableau.delais,
  colonnes: [
    { title: 'Région', text: (row) => region(row.region) },
    { title: 'Décisions', text: (row) => nombre(row.decisions), value: (row) => row.decisions, numeric: true },
    { title: 'Médiane', text: (row) => jours(row.medianeJours), value: (row) => row.medianeJours, numeric: true },
    { title: '90e centile', text: (row) => jours(row.p90Jours), value: (row) => row.p90Jours, numeric: true },
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
        label: region(code),
        values: [medianeJours, p90Jours],
        text: `${region(code)} : médiane ${jours(medianeJours)}, 90e centile ${jours(p90Jours)}`,
      })),
    ),
  vide: 'Aucune décision n’est encore prise : les délais apparaissent avec la première aide accordée ou refusée.',
});

const subventions = figure<Subventions>({
  id: 'subventions',
  titre: 'Subventions publiées, par autorité et par année',
  projection: 'pilotage',
  lignes: (tableau) => tableau.subventions,
  colonnes: [
    { title: 'Autorité', text: (row) => row.attribuant },
    { title: 'Année', text: (row) => String(row.annee), value: (row) => row.annee, numeric: true },
    { title: 'Subventions', text: (row) => nombre(row.nombre), value: (row) => row.nombre, numeric: true },
    euros('Montant', (row) => row.montantCentimes),
  ],
  graphique: (rows) =>
    bars(
      'subventions',
      'Montants publiés, par autorité, toutes années',
      [{ name: 'Montant', fill: 'c' }],
      parCle(
        rows,
        (row) => row.attribuant,
        (row) => row.montantCentimes,
      )
        .slice(0, 20)
        .map(([label, value]) => ({
          label: label.slice(0, 28),
          values: [value],
          text: `${label} : ${montant(value)}`,
        })),
    ),
  vide: 'Aucun fichier de subventions publiées n’est repris. Essayez « npm run reprise -- test/support/extraits/pays-de-la-loire-extrait.csv », puis avec --appliquer.',
});

export const FIGURES: readonly AnyFigure[] = [enrolements, dossiers, budgets, delais, subventions];
