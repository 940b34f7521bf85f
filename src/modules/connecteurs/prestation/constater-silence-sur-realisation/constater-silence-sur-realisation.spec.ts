import { scenariosOf } from '#libs/event-sourcing';
import { CONFIRMEE, EN_COURS, fait, prestationId, REALISEE } from '#facts/prestations';
import { responsable } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import { constaterSilenceSurRealisation, ConstaterSilenceSurRealisation } from './constater-silence-sur-realisation';

const leTempsPasse = (reponseAvantLe = '2026-05-28', context = systeme('2026-05-29')) =>
  demander(
    new ConstaterSilenceSurRealisation({ prestationId, reponseAvantLe }, context),
    constaterSilenceSurRealisation,
  );

describe('constater le silence d’une entreprise sur une réalisation', () => {
  const { given } = scenariosOf(prestation);
  const silence = fait('SilenceSurRealisation.v1')();
  const encore = [
    ...REALISEE,
    silence,
    fait('RealisationContestee.v1')(),
    fait('RealisationDeclaree.v1')({ reponseAvantLe: '2026-06-18' }),
  ];

  it('le signale, sans confirmer ni contester', () => {
    given(...REALISEE)
      .when(leTempsPasse())
      .then(silence);
    expect(encore.reduce(prestation.evolve, prestation.initialState())).toMatchObject({ etat: 'realisee' });
  });
  it('se constate de nouveau pour une autre réalisation, et pas pour celle d’avant', () => {
    given(...encore)
      .when(leTempsPasse('2026-06-18', systeme('2026-06-19')))
      .then(fait('SilenceSurRealisation.v1')({ constateLe: '2026-06-19' }));
    given(...encore)
      .when(leTempsPasse())
      .changesNothing();
  });
  it('ne change rien la seconde fois, ni une fois que l’entreprise a répondu', () => {
    for (const faits of [
      EN_COURS,
      [...REALISEE, silence],
      CONFIRMEE,
      [...REALISEE, fait('RealisationContestee.v1')()],
      [...REALISEE, fait('PrestationAnnulee.v1')()],
    ])
      given(...faits)
        .when(leTempsPasse())
        .changesNothing();
    given().when(leTempsPasse()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...REALISEE)
      .when(leTempsPasse(undefined, responsable('2026-05-29')))
      .refuses(SuiteReserveeAuProgramme);
  });
});
