/** Label and help of the fields of accepted inherited faults. */
export const findingFields = {
  AcceptedFault: {
    acceptedFaultCode: { label: 'Mã', help: 'Mã của lần chấp nhận; hệ thống đặt.' },
    kind: { label: 'Loại', help: 'Loại của định nghĩa có lỗi.' },
    code: { label: 'Định nghĩa', help: 'Mã của định nghĩa có lỗi.' },
    findingCode: { label: 'Loại lỗi', help: 'Lỗi nào được chấp nhận.' },
    path: { label: 'Vị trí', help: 'Chỗ có lỗi trong định nghĩa.' },
    reason: { label: 'Vì sao chấp nhận', help: 'Được lưu trong nhật ký và danh sách cần rà soát.' },
    until: { label: 'Chấp nhận đến hết ngày', help: 'Tối đa 12 tháng; sau ngày này lỗi lại chặn áp dụng.' },
    definitionName: { label: 'Tên định nghĩa', help: 'Tên khi chấp nhận; hệ thống ghi.' },
    ownerAgency: { label: 'Đơn vị quản lý', help: 'Đơn vị quản lý định nghĩa; hệ thống ghi.' },
    message: { label: 'Nội dung lỗi', help: 'Lỗi đã tìm thấy; hệ thống ghi.' },
    place: { label: 'Đường đến chỗ lỗi', help: 'Hệ thống ghi.' },
    mark: { label: 'Dấu nhận biết', help: 'Hệ thống ghi để biết lỗi còn nguyên hay đã sửa.' },
  },
  Bilingual: {
    vi: { label: 'Tiếng Việt', help: 'Câu bằng tiếng Việt.' },
    en: { label: 'Tiếng Anh', help: 'Câu bằng tiếng Anh.' },
  },
};
