import { scenariosOf } from '#libs/event-sourcing';
import {
  AVENANT_SIGNE,
  COMMENCEE,
  CONSULTEE,
  conventionId,
  empreinte,
  fait,
  RENOUVELLEMENT_PROPOSE,
  utilisateurId,
} from '#facts/conventions-de-pret';
import { preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { signerAvenant, SignerAvenant } from './signer-avenant';

const JOUR = '2026-06-18';
const signe = fait('AvenantContratSigne.v1');
const { empreinteDeLAvenant, signeLe } = signe().data;
const onSigne = (change: Partial<SignerAvenant['data']> = {}, context = preteuse(JOUR)) =>
  demander(
    new SignerAvenant({ conventionId, empreinte, empreinteDeLAvenant, signeLe, ...change }, context),
    signerAvenant,
  );

describe('enregistrer l’avenant au contrat de travail', () => {
  const { given } = scenariosOf(conventionPret);

  it('le lie au contenu', () => {
    given(...CONSULTEE)
      .when(onSigne())
      .then(signe());
    given(...AVENANT_SIGNE)
      .when(onSigne())
      .changesNothing();
  });
  it('conclut un renouvellement où il manquait le dernier', () => {
    const propose = fait('RenouvellementDePretPropose.v1')().data;
    const { empreinte: nouvelle, version } = propose;
    const sur = { empreinte: nouvelle, version };
    const signature = fait('ConventionPretSigneeParPartie.v1');
    given(
      ...RENOUVELLEMENT_PROPOSE,
      fait('PartDeTempsConfirmee.v1')({ version }),
      fait('ConsentementSalarieRecueilli.v1')({ ...sur, numero: 3 }),
      signature({ ...sur }),
      signature({ ...sur, partie: 'utilisatrice', signeePar: utilisateurId }),
    )
      .when(onSigne({ empreinte: nouvelle, signeLe: '2027-02-01' }, preteuse('2027-02-01')))
      .then(
        signe({ ...sur, signeLe: '2027-02-01', enregistreLe: '2027-02-01' }),
        fait('ConventionPretRenouvelee.v1')(),
      );
  });
  it('refuse un autre contenu, une date à venir ou d’avant ce contenu', () => {
    given(...CONSULTEE)
      .when(onSigne({ empreinte: 'f'.repeat(64) }))
      .refuses(Refus.ContenuChange);
    given(...CONSULTEE)
      .when(onSigne({ signeLe: '2026-06-19' }))
      .refuses(Refus.DateDeConventionFuture);
    given(...CONSULTEE)
      .when(onSigne({ signeLe: '2026-06-09' }))
      .refuses(Refus.AvenantAvantLeContenu);
  });
  it('refuse à l’utilisatrice, et un autre avenant une fois le prêt commencé', () => {
    given(...CONSULTEE)
      .when(onSigne({}, utilisatrice(JOUR)))
      .refuses(Refus.ReserveALaPreteuse);
    given(...COMMENCEE)
      .when(onSigne({ signeLe: '2026-06-16' }))
      .refuses(Refus.EtapeDeConventionImpossible);
  });
});
