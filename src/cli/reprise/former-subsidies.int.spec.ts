import { fait } from '#facts/subventions-publiees';
import { Atelier } from '../../../test/support/atelier';
import { fichier, ligne, lire } from '../../../test/support/fichiers-publies';
import { EqualRecords } from './equal-records';
import { FormerSubsidies } from './former-subsidies';

const SIRET = '98100001100016';

describe('the subsidies that version 0.1 recorded', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([]);
    const contenu = {
      attribuantSiren: '224400028',
      beneficiaireNumero: SIRET,
      date: '2017-06-10',
      montantCentimes: 1_050,
      objet: 'Site',
    };
    await atelier.record('subventionPubliee-ancienne-1', fait('SubventionPubliee.v1')(contenu));
    await atelier.record(
      'subventionPubliee-sansSiret-1',
      fait('SubventionPubliee.v1')({ beneficiaireNumero: 'W332216789' }),
    );
  });
  afterAll(() => atelier.close());

  it('are those of today that name the beneficiary by its SIREN, as many times as they were recorded', async () => {
    const former = await FormerSubsidies.of(atelier.store);
    const parSiret = ligne('Site').replace('452474562', SIRET);
    const parSiren = ligne('Site').replace('452474562', SIRET.slice(0, 9));
    const equal = new EqualRecords(30, { store: atelier.store, former });
    for (const record of await lire(fichier(parSiret, parSiren, ligne('Site'), ligne('Autre'))))
      await equal.add('essai.csv', 'f'.repeat(64), record);
    await equal.endFile('f'.repeat(64));
    expect(equal.found.map(({ ligne: numero }) => numero)).toEqual([2]);
  });
});
