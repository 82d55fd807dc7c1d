/** 栏目. */
export interface SectionOnDesk {
  id: string;
  name: string;
  position: number;
}
