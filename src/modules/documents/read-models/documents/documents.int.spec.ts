import { fait } from '#facts/documents';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneDocument } from './documents.entity';
import { LieuDEntreprise } from './lieux-des-entreprises.entity';
import { documents } from './documents.projection';

describe('les documents', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open(documents.tables);
  });
  afterAll(() => atelier.close());

  it('gardent ce que le fait dit de leur contenu, effacé ou non', async () => {
    const texte = {
      documentId: 't1',
      nature: 'texte',
      objet: { nature: 'entreprise', id: '552081317' },
      type: 'text/plain',
      region: null,
    } as const;
    await atelier.record('document-1', fait('DocumentDepose.v1')());
    await atelier.record(
      'document-2',
      fait('DocumentDepose.v1')(texte),
      fait('DocumentEfface.v1')({ documentId: 't1' }),
    );
    await atelier.record('entreprise-1', faitDEntreprise('EntrepriseReferencee.v2')());
    const engine = atelier.engine({ projections: [documents] });
    await engine.start();
    await atelier.reached(engine, 'documents');
    const { objet, deposePar: _, ...depot } = fait('DocumentDepose.v1')().data;
    const { objet: deLEntreprise, ...change } = texte;
    expect(await atelier.view(LigneDocument, 'documentId')).toEqual([
      {
        ...depot,
        objetNature: objet.nature,
        objetId: objet.id,
        effaceLe: null,
        motifDEffacement: null,
        revision: 0,
      },
      {
        ...depot,
        ...change,
        objetNature: deLEntreprise.nature,
        objetId: deLEntreprise.id,
        effaceLe: '2026-04-20',
        motifDEffacement: 'demande-de-la-personne',
        revision: 1,
      },
    ]);
    const { siren, region } = faitDEntreprise('EntrepriseReferencee.v2')().data;
    expect(await atelier.view(LieuDEntreprise, 'siren')).toEqual([{ siren, region }]);
  });
});
