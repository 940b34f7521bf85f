// expects lint TypeORM would drop columns
export const options = { synchronize: true };
