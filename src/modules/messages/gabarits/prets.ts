import { enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

interface Pret {
  readonly [nom: string]: string | number;
  readonly conventionId: string;
  readonly numero: number;
  readonly preteuseSiren: string;
  readonly utilisatriceSiren: string;
  readonly expireLe: string;
}

const exemple: Pret = {
  conventionId: '0190c5a0-0000-7000-8000-000000001401',
  numero: 1,
  preteuseSiren: '552081317',
  utilisatriceSiren: '443061841',
  expireLe: '2026-06-25',
};

const lien = ({ conventionId, numero }: Pret) => ({ page: '/mon-pret', objet: conventionId, numero });
const reference = ({ conventionId }: Pret) => `Numéro de la convention, à rappeler : ${conventionId}.`;
const SANS_CONSEQUENCE =
  'Aucune sanction ni aucune mesure ne peut être prise contre vous pour cette raison (article L8241-2 du code du travail).';

/** Written to the employee of a loan, who has no account. Oldest version first. */
export const GABARITS_DES_PRETS = {
  'pret-a-accepter': [
    gabarit<Pret>({
      exemple,
      objet: ({ expireLe }) => `Prêt à une autre entreprise : votre réponse avant le ${enFrancais(expireLe)}`,
      texte: (valeurs) => [
        `Votre employeur (SIREN ${valeurs.preteuseSiren}) propose de vous prêter, pour une partie de votre temps, à l’entreprise ${valeurs.utilisatriceSiren} (SIREN). Rien ne commence sans votre accord.`,
        `Vous pouvez refuser. ${SANS_CONSEQUENCE}`,
        reference(valeurs),
        `La page suivante est pour vous seul : elle montre ce qui est proposé et reçoit votre réponse, une fois, jusqu’au ${enFrancais(valeurs.expireLe)} compris. Ne transmettez pas ce message.`,
      ],
      lien,
    }),
  ],
  'pret-accepte': [
    gabarit<Pret>({
      exemple: { ...exemple, numero: 2, expireLe: '2027-02-28' },
      objet: () => 'Prêt à une autre entreprise : votre accord est enregistré',
      texte: (valeurs) => [
        `Vous avez accepté d’être prêté à l’entreprise ${valeurs.utilisatriceSiren} (SIREN) par votre employeur (SIREN ${valeurs.preteuseSiren}).`,
        `Vous pouvez retirer cet accord : le prêt ne commence pas, ou prend fin. ${SANS_CONSEQUENCE}`,
        reference(valeurs),
        `La page suivante est pour vous seul : elle sert à retirer votre accord, jusqu’au ${enFrancais(valeurs.expireLe)} compris. Gardez ce message, et ne le transmettez pas.`,
      ],
      lien,
    }),
  ],
} as const;
