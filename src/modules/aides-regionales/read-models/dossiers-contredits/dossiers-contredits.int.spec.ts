import type { DomainEvent } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { Atelier } from '../../../../../test/support/atelier';
import { FinDEntreprise } from './dossiers-contredits.entity';
import { dossiersContredits } from './dossiers-contredits.projection';

const { siren, siret } = fait('EtablissementFerme.v1')().data;
const autre = '55208131700026';
const fin = { siren, finieLe: '2026-03-02', enregistreLe: '2026-03-10' };

describe('les fins que les dossiers peuvent contredire', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([FinDEntreprise]);
  });
  afterAll(() => atelier.close());

  it('sont les cessations, les fermetures et les transferts', async () => {
    const vie: readonly DomainEvent[] = [
      fait('EntrepriseReferencee.v2')(),
      fait('EtablissementFerme.v1')(),
      fait('EtablissementTransfere.v1')({ ancienSiret: autre, siret: '55208131700034' }),
      fait('CessationConstatee.v1')(),
    ];
    await atelier.record(`entreprise-${siren}`, ...vie);
    const engine = atelier.engine({ projections: [dossiersContredits] });
    await engine.start();
    await atelier.reached(engine, 'dossiers-contredits');
    const attendu = ['', autre, siret].map((de) => ({ ...fin, siret: de }));
    expect(await atelier.view(FinDEntreprise, 'siret')).toEqual(attendu);
    await engine.rebuild('dossiers-contredits', () => undefined);
    expect(await atelier.view(FinDEntreprise, 'siret')).toEqual(attendu);
  });
});
