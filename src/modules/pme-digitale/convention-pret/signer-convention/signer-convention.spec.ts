import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import {
  AVENANT_SIGNE,
  COMMENCEE,
  conventionId,
  empreinte,
  fait,
  preteurId,
  REDIGEE,
  RENOUVELLEMENT_PROPOSE,
  SIGNEE,
  SIGNEE_PAR_UNE,
  utilisateurId,
} from '#facts/conventions-de-pret';
import { etrangere, preteuse, salarieId, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import { signer, SignerConvention } from './signer-convention';

const onSigne = (context = preteuse('2026-06-19'), quoi = empreinte) =>
  demander(new SignerConvention({ conventionId, empreinte: quoi }, context), signer);

describe('signer une convention de prêt', () => {
  const { given } = scenariosOf(conventionPret);
  const signature = fait('ConventionPretSigneeParPartie.v1');

  it('se fait par chaque entreprise ; la seconde la conclut', () => {
    given(...AVENANT_SIGNE)
      .when(onSigne())
      .then(signature());
    given(...SIGNEE_PAR_UNE)
      .when(onSigne(utilisatrice('2026-06-22')))
      .then(...SIGNEE.slice(-2));
  });
  it('ne change rien la seconde fois', () => {
    given(...SIGNEE_PAR_UNE)
      .when(onSigne())
      .changesNothing();
    given(...COMMENCEE)
      .when(onSigne())
      .changesNothing();
  });
  it('refuse à une autre personne de la même entreprise, et à qui a signé pour l’autre', () => {
    given(...SIGNEE_PAR_UNE)
      .when(onSigne(preteuse('2026-06-19', 'autre')))
      .refuses(DoneByAnother);
    given(...SIGNEE_PAR_UNE)
      .when(onSigne(utilisatrice('2026-06-22', preteurId)))
      .refuses(Refus.SignataireDesDeuxParties);
  });
  it('refuse un autre contenu que l’actuel, aussi celui d’avant', () => {
    given(...SIGNEE_PAR_UNE)
      .when(onSigne(undefined, 'f'.repeat(64)))
      .refuses(Refus.ContenuChange);
    given(...SIGNEE_PAR_UNE, fait('ContenuDeConventionModifie.v1')())
      .when(onSigne())
      .refuses(Refus.ContenuChange);
  });
  it('demande de nouveau les deux signatures après un changement', () => {
    const modifie = fait('ContenuDeConventionModifie.v1')({ signaturesAnnulees: ['preteuse', 'utilisatrice'] });
    const { version, empreinte: nouvelle } = modifie.data;
    const apres = [...SIGNEE, modifie, fait('PartDeTempsConfirmee.v1')({ version })];
    given(...apres)
      .when(onSigne(preteuse('2026-06-23'), nouvelle))
      .then(signature({ version, empreinte: nouvelle, signeeLe: '2026-06-23' }));
  });
  it('conclut un renouvellement où il ne manquait qu’elle', () => {
    const { version, empreinte: nouvelle } = fait('RenouvellementDePretPropose.v1')().data;
    const sur = { version, empreinte: nouvelle };
    given(
      ...RENOUVELLEMENT_PROPOSE,
      fait('PartDeTempsConfirmee.v1')({ version }),
      fait('ConsentementSalarieRecueilli.v1')({ ...sur, numero: 3 }),
      fait('AvenantContratSigne.v1')(sur),
      signature({ ...sur, partie: 'utilisatrice', signeePar: utilisateurId }),
    )
      .when(onSigne(preteuse('2027-02-01'), nouvelle))
      .then(signature({ ...sur, signeeLe: '2027-02-01' }), fait('ConventionPretRenouvelee.v1')());
  });
  it('attend que le temps du salarié soit vérifié et libre', () => {
    given(...REDIGEE)
      .when(onSigne())
      .refuses(Refus.PartEnAttente);
    given(...REDIGEE, fait('PartDeTempsRefusee.v1')())
      .when(onSigne())
      .refuses(Refus.PartIndisponible);
  });
  it('refuse une fois qu’elle est sans suite', () => {
    given(...AVENANT_SIGNE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onSigne())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
  it('refuse à une autre entreprise, au salarié et à une région', () => {
    given(...AVENANT_SIGNE)
      .when(onSigne(etrangere('2026-06-19')))
      .refuses(Refus.ConventionInconnue);
    given(...AVENANT_SIGNE)
      .when(onSigne(preteuse('2026-06-19', salarieId)))
      .refuses(Refus.SalarieEtSignataire);
    given(...AVENANT_SIGNE)
      .when(onSigne(contexteDe()))
      .refuses(Refus.ConventionReserveeAuxEntreprises);
  });
});
