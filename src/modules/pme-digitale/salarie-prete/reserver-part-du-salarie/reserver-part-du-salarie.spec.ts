import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { salariePrete } from '../salarie-prete';
import { PartReserveeAuProgramme } from '../salarie-prete.errors';
import { reserver, ReserverPartDuSalarie } from './reserver-part-du-salarie';

const reservee = fait('PartDeSalarieReservee.v1');
const { reserveeLe, ...DEMANDE } = reservee().data;

const onReserve = (change: Partial<ReserverPartDuSalarie['data']> = {}, context = programme(reserveeLe)) =>
  demander(new ReserverPartDuSalarie({ ...DEMANDE, ...change }, context), reserver);

describe('réserver une part du temps d’un salarié', () => {
  const { given } = scenariosOf(salariePrete);
  const ailleurs = (partDuTempsPourCent: number, change: object = {}) =>
    reservee({
      conventionId: `autre-${partDuTempsPourCent}`,
      utilisatriceSiren: '444444442',
      partDuTempsPourCent,
      ...change,
    });
  const { preteuseSiren, utilisatriceSiren, du } = DEMANDE;
  const indisponible = fait('PartDeSalarieIndisponible.v1');

  it('ne dépasse pas son temps entier sur tous ses prêts', () => {
    given().when(onReserve()).then(reservee());
    given(ailleurs(60)).when(onReserve()).then(reservee());
    given(ailleurs(80)).when(onReserve()).then(indisponible());
    given(ailleurs(30), ailleurs(31))
      .when(onReserve())
      .then(indisponible({ disponiblePourCent: 39 }));
  });
  it('compte les jours communs seulement', () => {
    given(ailleurs(80, { du: '2027-03-01', au: '2027-04-30' }))
      .when(onReserve())
      .then(reservee());
    given(ailleurs(80, { du: '2026-01-01', au: '2026-09-01' }))
      .when(onReserve())
      .then(indisponible());
    const avant = ailleurs(60, { du: '2026-09-01', au: '2026-09-30' });
    given(avant, ailleurs(60, { du: '2026-10-01', au: '2027-04-30' }))
      .when(onReserve())
      .then(reservee());
    given(avant, ailleurs(39, { du: '2026-09-30', au: '2027-04-30' }))
      .when(onReserve())
      .then(indisponible({ disponiblePourCent: 1 }));
  });
  it('ne prête pas deux fois la même personne à la même entreprise', () => {
    const memes = { preteuseSiren, utilisatriceSiren };
    given(ailleurs(10, memes))
      .when(onReserve())
      .then(indisponible({ motif: 'deja-prete', disponiblePourCent: 90 }));
    given(ailleurs(10, { ...memes, du: '2025-09-01', au: '2026-08-31' }))
      .when(onReserve())
      .then(reservee());
    given(ailleurs(10, { preteuseSiren: utilisatriceSiren, utilisatriceSiren: preteuseSiren }))
      .when(onReserve())
      .then(reservee());
  });
  it('compte la durée avec les prêts qu’il prolonge, ou qui le prolongent', () => {
    const memes = { preteuseSiren, utilisatriceSiren };
    const depassee = indisponible({ motif: 'duree-depassee', disponiblePourCent: 100 });
    // The loan that is asked for lasts from September 2026 to February 2027.
    const anDernier = { ...memes, du: '2025-03-01', au: '2025-12-31' };
    given(ailleurs(10, anDernier)).when(onReserve()).then(reservee());
    given(ailleurs(10, { ...anDernier, du: '2025-02-28' }))
      .when(onReserve())
      .then(depassee);
    given(ailleurs(10, { ...anDernier, du: '2023-01-01', au: '2025-08-31' }))
      .when(onReserve())
      .then(reservee());
    given(ailleurs(10, { ...anDernier, du: '2025-01-01', utilisatriceSiren: '444444442' }))
      .when(onReserve())
      .then(reservee());
    const ensuite = { ...memes, du: '2028-02-01', au: '2028-08-31' };
    given(ailleurs(10, ensuite)).when(onReserve()).then(reservee());
    given(ailleurs(10, { ...ensuite, au: '2028-09-01' }))
      .when(onReserve())
      .then(depassee);
    const [premier, second] = [
      ailleurs(10, { ...memes, du: '2024-06-01', au: '2025-03-01' }),
      ailleurs(11, { ...memes, du: '2025-06-01', au: '2026-01-31' }),
    ];
    given(premier, second).when(onReserve()).then(depassee);
    given(premier).when(onReserve()).then(reservee());
  });
  it('tient encore le jour où un autre prêt qui avait commencé prend fin', () => {
    const liberee = fait('PartDeSalarieLiberee.v1');
    const fin = { conventionId: 'autre-80', libereeLe: du };
    given(ailleurs(80), liberee(fin)).when(onReserve()).then(indisponible());
    for (const change of [{ aCommence: false }, { libereeLe: '2026-08-31' }])
      given(ailleurs(80), liberee({ ...fin, ...change }))
        .when(onReserve())
        .then(reservee());
  });
  it('remplace ce que la même convention tenait, et ne change rien la seconde fois', () => {
    given(reservee({ partDuTempsPourCent: 90 }))
      .when(onReserve({ version: 2 }))
      .then(reservee({ version: 2 }));
    for (const repondu of [reservee(), indisponible()]) given(repondu).when(onReserve()).changesNothing();
    given(reservee(), fait('PartDeSalarieLiberee.v1')())
      .when(onReserve({ version: 2 }))
      .changesNothing();
  });
  it('garde ce qui était tenu quand plus ne tient pas', () => {
    given(reservee(), ailleurs(60), indisponible({ version: 2 }))
      .when(onReserve({ conventionId: 'encore', utilisatriceSiren: '244444444', partDuTempsPourCent: 1 }))
      .then(indisponible({ conventionId: 'encore', disponiblePourCent: 0 }));
  });
  it('refuse à une personne', () => {
    given()
      .when(onReserve({}, preteuse(reserveeLe)))
      .refuses(PartReserveeAuProgramme);
  });
});
