import type { ProjectionEngine } from '#libs/projections';
import { fait, sirenDuPartenaire as siren } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { PartenairesController } from './partenaires.controller';
import { CharteEnVigueur, LignePartenaire } from './partenaires.entity';
import { partenaires } from './partenaires.projection';
import { ORIGINES_DES_PARTENAIRES, PARTENAIRES_PAR_MOIS } from './partenaires-par-mois.decompte';
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
    await atelier.record(`partenaire-${siren}`, fait('PartenaireEnregistre.v2')(), fait('CharteSignee.v1')());
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
      {
        siren,
        nature: 'chambre-consulaire',
        origine: 'region',
        versionSignee: 1,
        signeeLe: '2026-01-26',
        aRelancer: false,
      },
      { ...universite, territoire: 'FR', origine: null, versionSignee: null, aRelancer: false },
    ]);
    expect(await lister({ territoire: 'FR' })).toMatchObject([universite]);
    expect(await lister({ origine: 'region' })).toMatchObject([{ siren }]);
    expect(await lister({ origine: 'mission' })).toEqual([]);
    expect(await lister({ etat: 'sorti' })).toMatchObject([{ ...sorti, sortiLe: '2026-11-30' }]);
  });

  it('les compte par territoire, par mois et par origine, que l’on ne connaît pas toujours', async () => {
    const tous = [null, null, null];
    expect(await atelier.source.query(PARTENAIRES_PAR_MOIS.sql('lecture'), tous)).toEqual([
      { region: '53', mois: '2026-01', nombre: 2 },
      { region: 'FR', mois: '2026-01', nombre: 1 },
    ]);
    const parOrigine = (criteres: readonly (string | null)[]) =>
      atelier.source.query<object[]>(`${ORIGINES_DES_PARTENAIRES.sql('lecture')} order by 1`, [...criteres]);
    expect(await parOrigine(tous)).toEqual([
      { origine: 'region', nombre: 1 },
      { origine: null, nombre: 2 },
    ]);
    expect(await parOrigine(['FR', '2026-01', '2026-01'])).toEqual([{ origine: null, nombre: 1 }]);
    expect(await parOrigine([null, '2026-02', null])).toEqual([]);
  });

  it('relance qui a signé une version remplacée, et pas qui est sorti ou n’a rien signé', async () => {
    expect(await lister({ aRelancer: 'true' })).toEqual([]);
    await atelier.record('charte-partenaire', fait('ChartePubliee.v1')({ version: 2, empreinte: 'b'.repeat(64) }));
    await atelier.reached(engine, 'partenaires');
    expect(await lister({ aRelancer: 'true' })).toMatchObject([{ siren, aRelancer: true }]);
    expect(await lister({ aRelancer: 'false' })).toMatchObject([universite]);
    expect(await lister({ aRelancer: 'true', etat: 'sorti' })).toEqual([]);
  });

  it('montre l’origine qui est dite après l’enregistrement, et la compte', async () => {
    const dite = fait('OrigineDePartenaireDite.v1')({ siren: universite.siren, origine: 'campagne' });
    await atelier.record(`partenaire-${universite.siren}`, dite);
    await atelier.reached(engine, 'partenaires');
    expect(await lister({ origine: 'campagne' })).toMatchObject([{ siren: universite.siren }]);
    const tous = [null, null, null];
    expect(await atelier.source.query(`${ORIGINES_DES_PARTENAIRES.sql('lecture')} order by 1`, tous)).toEqual([
      { origine: 'campagne', nombre: 1 },
      { origine: 'region', nombre: 1 },
      { origine: null, nombre: 1 },
    ]);
  });
});
