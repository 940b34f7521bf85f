import type { EtatDeDemande } from '#modules/connecteurs';
import { Bars, formatNumber } from '#libs/ui';
import { montre, nombre, type Figure } from '../figure';

/** In the order of the life of a request. */
const ETATS: Readonly<Record<EtatDeDemande, string>> = {
  deposee: 'Déposées',
  'a-classer': 'À proposer',
  proposee: 'Proposées',
  escaladee: 'Chez le référent',
  'en-charge': 'En charge',
  close: 'Closes',
  abandonnee: 'Abandonnées',
};
const ORDRE = Object.keys(ETATS);
const NOMS: Readonly<Record<string, string>> = ETATS;
const nomDeLEtat = (etat: string) => NOMS[etat] ?? etat;

export const demandes: Figure<'demandes'> = {
  nom: 'demandes',
  titre: 'Demandes d’accompagnement par état',
  definition:
    'Toute demande d’accompagnement, dans l’état où elle est aujourd’hui. La période est celle de la demande, par l’entreprise ou par sa région pour elle.',
  vide: 'Aucun accompagnement n’est encore demandé. Les demandes apparaîtront ici dès qu’une entreprise enrôlée, ou sa région pour elle, en aura déposé une.',
  colonnes: [{ title: 'État', text: ({ etat }) => nomDeLEtat(etat) }, nombre('Demandes', (ligne) => ligne.nombre)],
  dessiner: ({ lignes }) => (
    <Bars
      id="demandes"
      title="Demandes d’accompagnement par état"
      unit="Nombre de demandes"
      series={[{ name: 'Demandes', fill: 'a' }]}
      tick={formatNumber}
      rows={lignes
        .toSorted((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat))
        .map(({ etat, nombre: valeur }) => ({
          label: nomDeLEtat(etat),
          values: [valeur],
          written: [montre(valeur, formatNumber)],
          text: `${nomDeLEtat(etat)} : ${montre(valeur, formatNumber)}`,
        }))}
    />
  ),
};
