import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { AccepterAppariement, ProposerAppariement, PublierBesoin, PublierOffre } from '#modules/pme-digitale';
import { jourOuvreDepuis } from '../calendrier-simule';
import { siretDe } from '../entreprise-fictive';
import type { Redaction } from '../redaction';
import { entreMembres } from './lecture-des-statuts';

interface Rencontre {
  readonly rang: number;
  readonly preteuse: string;
  readonly utilisatrice: string;
  readonly competence: string;
  readonly partDuTempsPourCent: number;
  /** The day on which both companies have agreed. */
  readonly avant: string;
}

/** Writes how two companies meet: an offer, a need that it meets, the proposal of the lender and the answer of the user. Returns its id. */
export const rencontreDe = (redaction: Redaction, rencontre: Rencontre): string => {
  const { rang, preteuse, utilisatrice, competence, partDuTempsPourCent, avant } = rencontre;
  const appariementId = redaction.id(`appariement ${rang}`);
  const [offreId, besoinId] = [redaction.id(`offre ${rang}`), redaction.id(`besoin ${rang}`)];
  const jour = (avance: number) => jourOuvreDepuis(ajouterDesJours(avant, -avance));
  const annonce = (siren: string) => ({
    siret: siretDe(siren, 1),
    competences: [competence],
    partPourCent: partDuTempsPourCent,
    du: avant,
    au: ajouterDesMois(avant, 12),
  });
  const ajouter = (avance: number, siren: string, commande: Parameters<typeof entreMembres>[2]) => {
    const dirigeant = redaction.personne('entreprise.dirigeant', siren);
    redaction.ajouter(jour(avance), `rencontre ${rang}`, dirigeant, (context) =>
      entreMembres([preteuse, utilisatrice], context, commande),
    );
  };
  const offre = { ...annonce(preteuse), offreId, nature: 'competences' } as const;
  ajouter(14, preteuse, (context) => new PublierOffre(offre, context));
  ajouter(11, utilisatrice, (context) => new PublierBesoin({ ...annonce(utilisatrice), besoinId }, context));
  const accord = { appariementId, renonciationConcurrence: false };
  const proposition = { ...accord, offreId, besoinId, partPourCent: partDuTempsPourCent };
  ajouter(8, preteuse, (context) => new ProposerAppariement(proposition, context));
  ajouter(4, utilisatrice, (context) => new AccepterAppariement(accord, context));
  return appariementId;
};
