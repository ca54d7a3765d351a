/** Where a new offer of a procedure is written, the procedure chosen already. */
export const offerAddress = (serviceCode: string): string =>
  `/service-configs/create?${new URLSearchParams({ source: JSON.stringify({ body: { serviceCode } }) })}`;
