/** Words of comparing definitions. */
export const changes = {
  changes: {
    none: 'Không có gì khác.',
    kinds: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' },
    counts: {
      added: '1 chỗ thêm |||| %{smart_count} chỗ thêm',
      removed: '1 chỗ bỏ |||| %{smart_count} chỗ bỏ',
      changed: '1 chỗ sửa |||| %{smart_count} chỗ sửa',
    },
    sinceInForce: 'Thay đổi so với bản đang áp dụng',
    sinceInForceOf: '%{code}: thay đổi so với bản đang áp dụng',
    withUnsaved: 'Gồm cả những gì vừa nhập, chưa ghi lại.',
    comparePage: 'Mở trang so sánh',
    compare: 'So sánh',
    title: 'So sánh %{code}',
    from: 'Nội dung trước',
    to: 'Nội dung sau',
    swap: 'Đổi chỗ hai nội dung',
    sides: {
      draft: 'Bản nháp hiện tại',
      inForce: 'Đang áp dụng',
      version: 'Phiên bản %{number} · %{author}, %{at}',
      revision: 'Lần ghi %{number} · %{author}, %{at}',
    },
    carried: 'Cấu hình dùng chung đã đổi từ khi áp dụng',
    carriedHelp: 'Quy trình không đổi, nhưng áp dụng lại sẽ mang theo những thay đổi này.',
    picture: 'Sơ đồ thay đổi',
    pictureHelp: 'Bấm vào bước hay thao tác để tới chỗ kể thay đổi của nó. Bước, thao tác bị bỏ vẫn được vẽ.',
    noRight: 'Chỉ quản trị hệ thống hoặc quản trị toàn tỉnh xem được trang này.',
  },
};
