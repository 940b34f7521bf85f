import { Atelier } from '../../../../test/support/atelier';

describe('the head of the log', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([]);
  });
  afterAll(() => atelier.close());

  it.each([
    ['insert into es.log_head default values', /log_head_pkey/],
    ['insert into es.log_head (only_row) values (false)', /only_true_check/],
    ['update es.log_head set only_row = false', /only_true_check/],
    [`update es.log_head set origin = 'ailleurs'`, /log_origin_check/],
  ])('refuses %s, even from its owner', async (statement, guard) => {
    await expect(atelier.rows(statement)).rejects.toThrow(guard);
  });
});
