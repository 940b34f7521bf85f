export type Fact = Readonly<{ type: string }>;
