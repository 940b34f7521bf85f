import type { EtatLu } from '#modules/aides-regionales';
import { enEurosEntiers } from '#libs/france';
import { Bars, formatNumber } from '#libs/ui';
import { euros, montre, nombre, type Figure } from '../figure';

/** In the order of the life of a file. */
const ETATS: Readonly<Record<EtatLu, string>> = {
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
  'decision-retiree': 'Décision retirée',
};
const ORDRE = Object.keys(ETATS);

const NOMS: Readonly<Record<string, string>> = ETATS;
const nomDeLEtat = (etat: string) => NOMS[etat] ?? etat;

export const dossiers: Figure<'dossiers'> = {
  nom: 'dossiers',
  titre: 'Dossiers d’aide par état',
  definition:
    'Tout dossier déposé, dans l’état où il est aujourd’hui. La période est celle du dépôt, le montant celui de la demande.',
  vide: 'Aucun dossier n’est encore déposé. Il en viendra quand une région aura ouvert un dispositif et son enveloppe, et qu’une entreprise enrôlée y aura déposé sa demande.',
  colonnes: [
    { title: 'État', text: ({ etat }) => nomDeLEtat(etat) },
    nombre('Dossiers', (ligne) => ligne.nombre),
    euros('Montant demandé', (ligne) => ligne.demandeCentimes),
  ],
  dessiner: ({ lignes }) => (
    <Bars
      id="dossiers"
      title="Dossiers d’aide par état"
      unit="Nombre de dossiers"
      series={[{ name: 'Dossiers', fill: 'a' }]}
      tick={formatNumber}
      rows={lignes
        .toSorted((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat))
        .map(({ etat, nombre: valeur, demandeCentimes }) => ({
          label: nomDeLEtat(etat),
          values: [valeur],
          written: [montre(valeur, formatNumber)],
          text: `${nomDeLEtat(etat)} : ${montre(valeur, formatNumber)}, ${montre(demandeCentimes, enEurosEntiers)} demandés`,
        }))}
    />
  ),
};
