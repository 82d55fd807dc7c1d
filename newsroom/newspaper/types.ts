/** What the masthead shows of the paper itself. */
export interface Masthead {
  name: string;
  /** 国内统一连续出版物号, "CN 22-0011"; empty if there is none. */
  cnNumber: string;
  /** 主办单位; may be empty. */
  organiser: string;
}
