/** Words of đợt cập nhật: preparing, putting into effect, taking back. */
export const releases = {};
