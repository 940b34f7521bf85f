import type { ProjectionEngine } from '#libs/projections';
import { fait, sirenDuPartenaire as siren } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { PartenairesController } from './partenaires.controller';
import { CharteEnVigueur, LignePartenaire } from './partenaires.entity';
import { partenaires } from './partenaires.projection';
import { FiltrePartenaires } from './partenaires.query';

describe('l’annuaire des partenaires', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  let annuaire: PartenairesController;
  const universite = { siren: '193501230', nature: 'universite', nom: 'Université d’essai' } as const;
  const sorti = { siren: '180036048', nom: 'Zone d’essai' };

  beforeAll(async () => {
    atelier = await Atelier.open(partenaires.tables);
    await atelier.record('charte-partenaire', fait('ChartePubliee.v1')());
    await atelier.record(`partenaire-${siren}`, fait('PartenaireEnregistre.v1')(), fait('CharteSignee.v1')());
    await atelier.record(
      `partenaire-${universite.siren}`,
      fait('PartenaireEnregistre.v1')(universite),
      fait('PartenaireCorrige.v1')({ ...universite, territoire: 'FR' }),
    );
    await atelier.record(
      `partenaire-${sorti.siren}`,
      fait('PartenaireEnregistre.v1')(sorti),
      fait('CharteSignee.v1')(sorti),
      fait('PartenaireSorti.v1')(sorti),
    );
    await atelier.record('charte-connecteur', fait('ChartePubliee.v1')({ nature: 'connecteur', empreinte: 'c' }));
    engine = atelier.engine({ projections: [partenaires] });
    await engine.start();
    await atelier.reached(engine, 'partenaires');
    const { source } = atelier;
    annuaire = new PartenairesController(source.getRepository(LignePartenaire), source.getRepository(CharteEnVigueur));
  });
  afterAll(() => atelier.close());

  const lister = async (filtre: Partial<FiltrePartenaires> = {}) =>
    (await annuaire.lister(Object.assign(new FiltrePartenaires(), filtre))).lignes;

  it('montre les partenaires actifs par nom, avec la version qu’ils ont signée', async () => {
    expect(await lister()).toMatchObject([
      { siren, nature: 'chambre-consulaire', versionSignee: 1, signeeLe: '2026-01-26', aRelancer: false },
      { ...universite, territoire: 'FR', versionSignee: null, aRelancer: false },
    ]);
    expect(await lister({ territoire: 'FR' })).toMatchObject([universite]);
    expect(await lister({ etat: 'sorti' })).toMatchObject([{ ...sorti, sortiLe: '2026-11-30' }]);
  });

  it('relance qui a signé une version remplacée, et pas qui est sorti ou n’a rien signé', async () => {
    expect(await lister({ aRelancer: 'true' })).toEqual([]);
    await atelier.record('charte-partenaire', fait('ChartePubliee.v1')({ version: 2, empreinte: 'b'.repeat(64) }));
    await atelier.reached(engine, 'partenaires');
    expect(await lister({ aRelancer: 'true' })).toMatchObject([{ siren, aRelancer: true }]);
    expect(await lister({ aRelancer: 'false' })).toMatchObject([universite]);
    expect(await lister({ aRelancer: 'true', etat: 'sorti' })).toEqual([]);
  });
});
