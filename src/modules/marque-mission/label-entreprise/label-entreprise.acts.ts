import { champs, decidedAfterReading, decidedBy, decisionsRelues, NonRelue, relue } from '#libs/cqrs';
import { load } from '#libs/event-sourcing';
import { abandonner, AbandonnerCandidature } from './abandonner-candidature/abandonner-candidature';
import { AccorderLabel } from './accorder-label/accorder-label';
import { ApporterPreuve } from './apporter-preuve/apporter-preuve';
import {
  ConstaterExpirationDuLabel,
  constaterExpirationDuLabel,
} from './constater-expiration-du-label/constater-expiration-du-label';
import { ConstaterSilence, constaterSilence } from './constater-silence/constater-silence';
import { declarer, DeclarerInteret } from './declarer-interet/declarer-interet';
import { demander, DemanderPreuves } from './demander-preuves/demander-preuves';
import { DeposerCandidature } from './deposer-candidature/deposer-candidature';
import { ecarter, EcarterRetrait } from './ecarter-retrait/ecarter-retrait';
import { envisager, EnvisagerRetrait } from './envisager-retrait/envisager-retrait';
import { labelEntreprise } from './label-entreprise';
import {
  decideeParUnTiers,
  preparerLAccord,
  preparerLaCandidature,
  preparerLaPreuve,
  preparerLaVerification,
  preparerLesObservations,
} from './label-entreprise.handler';
import { lever, LeverSuspension } from './lever-suspension/lever-suspension';
import { PresenterObservations } from './presenter-observations/presenter-observations';
import { refuser, RefuserCandidature } from './refuser-candidature/refuser-candidature';
import { retirer, RetirerLabel } from './retirer-label/retirer-label';
import { suspendre, SuspendreLabel } from './suspendre-label/suspendre-label';
import { VerifierCritere } from './verifier-critere/verifier-critere';

/** In the order of an application, then of a label. */
export const ACTES_DU_LABEL = [
  decidedAfterReading(DeposerCandidature, labelEntreprise, preparerLaCandidature),
  decidedBy(DeclarerInteret, labelEntreprise, ({ siren }) => siren, declarer),
  decideeParUnTiers(DemanderPreuves, demander),
  decidedAfterReading(ApporterPreuve, labelEntreprise, preparerLaPreuve),
  decidedAfterReading(VerifierCritere, labelEntreprise, preparerLaVerification),
  decidedAfterReading(AccorderLabel, labelEntreprise, preparerLAccord),
  decideeParUnTiers(RefuserCandidature, refuser),
  decidedBy(AbandonnerCandidature, labelEntreprise, ({ siren }) => siren, abandonner),
  decidedBy(ConstaterSilence, labelEntreprise, ({ siren }) => siren, constaterSilence),
  decideeParUnTiers(SuspendreLabel, suspendre),
  decideeParUnTiers(LeverSuspension, lever),
  decideeParUnTiers(EnvisagerRetrait, envisager),
  decidedAfterReading(PresenterObservations, labelEntreprise, preparerLesObservations),
  decideeParUnTiers(EcarterRetrait, ecarter),
  decideeParUnTiers(RetirerLabel, retirer),
  decidedBy(ConstaterExpirationDuLabel, labelEntreprise, ({ siren }) => siren, constaterExpirationDuLabel),
];

const candidature = champs('siren', 'candidatureId');

export const DECISIONS_DU_LABEL = decisionsRelues(ACTES_DU_LABEL, [
  relue(AccorderLabel, labelEntreprise, { 'LabelAccorde.v1': candidature, 'LabelRenouvele.v1': candidature }),
  relue(RefuserCandidature, labelEntreprise, {
    'CandidatureRefusee.v1': champs('siren', 'candidatureId', 'motifs'),
  }),
  relue(ConstaterSilence, labelEntreprise, {
    'DecisionNeeDuSilence.v1': async ({ siren, candidatureId }, reader) => {
      const { state } = await load(reader, labelEntreprise, siren);
      const silenceLe = state.candidature?.silenceLe ?? null;
      return silenceLe === null
        ? new NonRelue('Le dernier jour du délai ne se retrouve pas avant cette décision.')
        : { siren, candidatureId, silenceLe };
    },
  }),
  relue(RetirerLabel, labelEntreprise, { 'LabelRetire.v1': champs('siren') }),
]);
