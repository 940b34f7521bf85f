import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { ConventionPretEvent } from '../../convention-pret/convention-pret.events';
import { LigneConvention } from './conventions.entity';

const suit = (
  { data: { conventionId }, revision }: StreamedEvent<ConventionPretEvent>,
  rows: Rows,
  change: Partial<LigneConvention>,
) => {
  rows.patch(LigneConvention, { conventionId }, { ...change, revision: Number(revision) });
};

/** Nothing is bound to a new content yet. */
const A_CONCLURE = {
  part: 'demandee',
  partRefusee: null,
  lienExpireLe: null,
  consentiLe: null,
  avenantLe: null,
  signaturePreteuseLe: null,
  signatureUtilisatriceLe: null,
} as const;

const SANS_RENOUVELLEMENT = { renouvellementAu: null, renouvellementEmpreinte: null } as const;

export const conventions = projection<ConventionPretEvent>({
  name: 'conventions-de-pret@1',
  tables: [LigneConvention],
  category: 'conventionPret',
  on: {
    'ConventionPretRedigee.v1': ({ data, revision }, rows) => {
      const { conventionId, contenu, version, empreinte, preteuseRegion, utilisatriceRegion, redigeeLe } = data;
      const regions = { preteuseRegion, utilisatriceRegion };
      const { appariementId, offrePublieeLe } = data.origine ?? { appariementId: null, offrePublieeLe: null };
      const debut = { etat: 'en-preparation', version, empreinte, redigeeLe, revision: Number(revision) } as const;
      rows.put(LigneConvention, {
        conventionId,
        ...contenu,
        ...regions,
        appariementId,
        offrePublieeLe,
        ...debut,
        ...A_CONCLURE,
      });
    },
    'ContenuDeConventionModifie.v1': (event, rows) => {
      const { contenu, version, empreinte } = event.data;
      suit(event, rows, { ...contenu, etat: 'en-preparation', version, empreinte, ...A_CONCLURE });
    },
    'PartDeTempsConfirmee.v1': (event, rows) => {
      suit(event, rows, { part: 'tenue', partRefusee: null });
    },
    'PartDeTempsRefusee.v1': (event, rows) => {
      suit(event, rows, { part: 'refusee', partRefusee: event.data.motif });
    },
    'LienDuSalarieEmis.v1': (event, rows) => {
      suit(event, rows, { lienExpireLe: event.data.expireLe });
    },
    'ConsultationCSEConsignee.v1': (event, rows) => {
      const { partie, consulteLe, motifSansCse } = event.data;
      suit(
        event,
        rows,
        partie === 'preteuse'
          ? { csePreteuseLe: consulteLe, csePreteuseMotif: motifSansCse }
          : { cseUtilisatriceLe: consulteLe, cseUtilisatriceMotif: motifSansCse },
      );
    },
    'AvenantContratSigne.v1': (event, rows) => {
      suit(event, rows, { avenantLe: event.data.signeLe });
    },
    'ConsentementSalarieRecueilli.v1': (event, rows) => {
      suit(event, rows, { consentiLe: event.data.recueilliLe });
    },
    'ConsentementSalarieRefuse.v1': (event, rows) => {
      const { effet, refuseLe: finLe } = event.data;
      const fin = { etat: 'sans-suite', finLe, fin: 'sans-accord-du-salarie' } as const;
      suit(
        event,
        rows,
        effet === 'le-pret-ne-commence-pas' ? fin : { ...A_CONCLURE, ...SANS_RENOUVELLEMENT, part: 'tenue' },
      );
    },
    'ConsentementSalarieRetire.v1': (event, rows) => {
      const { effet, retireLe: finLe } = event.data;
      const etat = effet === 'le-pret-prend-fin' ? 'rompue' : 'sans-suite';
      suit(event, rows, { etat, finLe, fin: 'sans-accord-du-salarie', consentiLe: null });
    },
    'ConventionPretSigneeParPartie.v1': (event, rows) => {
      const { partie, signeeLe } = event.data;
      suit(
        event,
        rows,
        partie === 'preteuse' ? { signaturePreteuseLe: signeeLe } : { signatureUtilisatriceLe: signeeLe },
      );
    },
    'ConventionPretSignee.v1': (event, rows) => {
      suit(event, rows, { etat: 'signee' });
    },
    'PretCommence.v1': (event, rows) => {
      suit(event, rows, { etat: 'en-cours', commenceLe: event.data.commenceLe });
    },
    'PretSuspendu.v1': (event, rows) => {
      suit(event, rows, { etat: 'suspendue' });
    },
    'PretRepris.v1': (event, rows) => {
      suit(event, rows, { etat: 'en-cours' });
    },
    'RenouvellementDePretPropose.v1': (event, rows) => {
      const { contenu, empreinte } = event.data;
      suit(event, rows, { ...A_CONCLURE, renouvellementAu: contenu.au, renouvellementEmpreinte: empreinte });
    },
    'ConventionPretRenouvelee.v1': (event, rows) => {
      const { contenu, version, empreinte } = event.data;
      suit(event, rows, { au: contenu.au, version, empreinte, ...SANS_RENOUVELLEMENT });
    },
    'PretRompu.v1': (event, rows) => {
      const { aCommence, motif: fin, rompuLe: finLe } = event.data;
      suit(event, rows, { etat: aCommence ? 'rompue' : 'sans-suite', fin, finLe, ...SANS_RENOUVELLEMENT });
    },
    'PretEchu.v1': (event, rows) => {
      const { aCommence, au: finLe } = event.data;
      suit(event, rows, { etat: aCommence ? 'echue' : 'sans-suite', fin: 'echeance', finLe, ...SANS_RENOUVELLEMENT });
    },
    'RetourAuPosteConstate.v1': (event, rows) => {
      const { retourLe, poste } = event.data;
      suit(event, rows, { retourLe, poste });
    },
  },
});
