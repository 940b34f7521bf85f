import { scenariosOf } from '#libs/event-sourcing';
import { CONSENTIE, contenu, conventionId, fait, LIEN_EMIS, PART_TENUE, RETRAIT } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import { emettre, EmettreLienDuSalarie } from './emettre-lien-du-salarie';

const onEmet = (change: Partial<EmettreLienDuSalarie['data']> = {}, context = programme('2026-06-10')) =>
  demander(new EmettreLienDuSalarie({ conventionId, usage: 'reponse', version: 1, ...change }, context), emettre);

describe('émettre un lien pour le salarié', () => {
  const { given } = scenariosOf(conventionPret);

  it('sert quinze jours pour répondre, jusqu’au dernier jour du prêt pour se retirer', () => {
    given(...PART_TENUE)
      .when(onEmet())
      .then(fait('LienDuSalarieEmis.v1')());
    given(...CONSENTIE)
      .when(onEmet({ usage: 'retrait' }, programme('2026-06-12')))
      .then(RETRAIT);
    const court = fait('ConventionPretRedigee.v1')({ contenu: { ...contenu, au: '2026-06-20' } });
    given(court, fait('PartDeTempsConfirmee.v1')())
      .when(onEmet())
      .then(fait('LienDuSalarieEmis.v1')({ expireLe: '2026-06-20' }));
  });
  it('ne sollicite qu’une fois par jour qui n’a pas répondu, pour le contenu le plus récent', () => {
    const change = (version: number) => [
      fait('ContenuDeConventionModifie.v1')({ version }),
      fait('PartDeTempsConfirmee.v1')({ version }),
    ];
    const [second, troisieme] = [change(2), change(3)];
    given(...LIEN_EMIS, ...second)
      .when(onEmet({ version: 2 }))
      .changesNothing();
    given(...LIEN_EMIS, ...second, ...troisieme)
      .when(onEmet({ version: 2 }, programme('2026-06-11')))
      .changesNothing();
    const lendemain = { numero: 2, version: 3, emisLe: '2026-06-11', expireLe: '2026-06-26' };
    given(...LIEN_EMIS, ...second, ...troisieme)
      .when(onEmet({ version: 3 }, programme('2026-06-11')))
      .then(fait('LienDuSalarieEmis.v1')(lendemain));
    given(...CONSENTIE, ...second)
      .when(onEmet({ version: 2 }))
      .then(fait('LienDuSalarieEmis.v1')({ numero: 2, version: 2 }));
  });
  it('ne change rien la seconde fois, pour un contenu d’avant, ni une fois sans suite', () => {
    given(...LIEN_EMIS)
      .when(onEmet())
      .changesNothing();
    given(...PART_TENUE, fait('ContenuDeConventionModifie.v1')())
      .when(onEmet())
      .changesNothing();
    given(...PART_TENUE, fait('PretRompu.v1')({ aCommence: false }))
      .when(onEmet())
      .changesNothing();
    given().when(onEmet()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...PART_TENUE)
      .when(onEmet({}, preteuse('2026-06-10')))
      .refuses(SuiteDeConventionReservee);
  });
});
