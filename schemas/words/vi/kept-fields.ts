/** Fields that every configuration has. */
export const keptFields = {
  ownerAgency: {
    label: 'Cơ quan quản lý',
    help: 'Cơ quan được sửa cấu hình này. Trống là dùng chung, chỉ cấp tỉnh sửa được.',
  },
  sourceSite: { label: 'Hệ thống nguồn', help: 'Nơi cấu hình được nhập về; giữ để nhập lại lần sau không bị trùng.' },
  unread: {
    label: 'Nội dung giữ nguyên',
    help: 'Phần của tệp nhập mà hệ thống không dùng, giữ nguyên văn để xuất lại.',
  },
};
