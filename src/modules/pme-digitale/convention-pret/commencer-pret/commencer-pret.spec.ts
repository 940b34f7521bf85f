import { scenariosOf } from '#libs/event-sourcing';
import { APPARIEMENT_TRANSFORME } from '#facts/competences';
import {
  AVENANT_SIGNE,
  COMMENCEE,
  CONSENTIE,
  CONSULTEE,
  contenu,
  conventionId,
  fait,
  PART_TENUE,
  REDIGEE_D_UN_APPARIEMENT,
  SIGNEE,
  SIGNEE_PAR_UNE,
} from '#facts/conventions-de-pret';
import { PREALABLES, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { origineApres } from '../../../../../test/support/origine-des-exemples';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import * as RefusDeDebut from '../debut.errors';
import { AppariementNonAcquis } from '../origine.errors';
import type { Prealables } from '../regles-du-contenu';
import { commencer, CommencerPret } from './commencer-pret';

const onCommence = (context = preteuse(contenu.du), avant: Partial<Prealables> = {}) =>
  demander(new CommencerPret({ conventionId }, context), (command) => commencer(command, { ...PREALABLES, ...avant }));

describe('commencer le prêt', () => {
  const { given } = scenariosOf(conventionPret);

  it('garde le contenu en vigueur', () => {
    given(...SIGNEE)
      .when(onCommence())
      .then(fait('PretCommence.v1')());
    given(...COMMENCEE)
      .when(onCommence())
      .changesNothing();
  });
  it('attend l’accord, l’avenant, les deux consultations et les deux signatures', () => {
    const signatures = SIGNEE.slice(-3);
    given(...PART_TENUE)
      .when(onCommence())
      .refuses(RefusDeDebut.SansConsentement);
    given(...CONSULTEE)
      .when(onCommence())
      .refuses(RefusDeDebut.SansAvenant);
    given(...CONSENTIE, fait('AvenantContratSigne.v1')(), ...signatures)
      .when(onCommence())
      .refuses(RefusDeDebut.SansConsultationCse);
    given(...CONSENTIE, fait('ConsultationCSEConsignee.v1')(), fait('AvenantContratSigne.v1')(), ...signatures)
      .when(onCommence())
      .refuses(RefusDeDebut.SansConsultationCse);
    for (const faits of [AVENANT_SIGNE, SIGNEE_PAR_UNE])
      given(...faits)
        .when(onCommence())
        .refuses(RefusDeDebut.SansSignature);
  });
  it('ne garde rien de ce qui liait à un contenu d’avant', () => {
    given(...SIGNEE, fait('ContenuDeConventionModifie.v1')())
      .when(onCommence())
      .refuses(RefusDeDebut.SansConsentement);
  });
  it('commence entre ses dates', () => {
    for (const jour of ['2026-08-31', '2027-03-01'])
      given(...SIGNEE)
        .when(onCommence(preteuse(jour)))
        .refuses(RefusDeDebut.HorsDesDates);
  });
  it('vérifie encore les deux entreprises', () => {
    given(...SIGNEE)
      .when(onCommence(undefined, { statuts: false }))
      .refuses(Refus.StatutAbsent);
    given(...SIGNEE)
      .when(onCommence(undefined, { utilisatriceRegion: null }))
      .refuses(Refus.EntrepriseHorsConvention);
  });
  it('veut que l’appariement dont elle vient soit à elle', () => {
    const signee = [...REDIGEE_D_UN_APPARIEMENT, ...SIGNEE.slice(1)];
    given(...signee)
      .when(onCommence(undefined, origineApres(APPARIEMENT_TRANSFORME)))
      .then(fait('PretCommence.v1')());
    for (const lue of [
      origineApres(),
      origineApres(APPARIEMENT_TRANSFORME, { conventionId: 'autre' }),
      { origine: null },
    ])
      given(...signee)
        .when(onCommence(undefined, lue))
        .refuses(AppariementNonAcquis);
  });
  it('se fait par la prêteuse, et pas une fois sans suite', () => {
    given(...SIGNEE)
      .when(onCommence(utilisatrice(contenu.du)))
      .refuses(Refus.ReserveALaPreteuse);
    given(...SIGNEE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onCommence())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
});
