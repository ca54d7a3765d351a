/** Names of what the screens are about, with the columns every list has. */
export const resources = {
  resources: {
    dossiers: { name: 'Hồ sơ', fields: { code: 'Mã hồ sơ', name: '' } },
    'service-processes': {
      name: 'Quy trình thủ tục',
      clone: 'Sao chép quy trình',
      fields: { code: 'Số hiệu quy trình', name: 'Tên quy trình' },
    },
    'dossier-templates': {
      name: 'Mẫu hồ sơ',
      clone: 'Sao chép mẫu hồ sơ',
      fields: { code: 'Mã code', name: 'Tên mẫu hồ sơ' },
    },
    services: {
      name: 'Thủ tục hành chính',
      clone: 'Sao chép thủ tục',
      fields: { code: 'Mã thủ tục', name: 'Tên thủ tục' },
    },
    'service-configs': {
      name: 'Dịch vụ công',
      clone: 'Sao chép dịch vụ công',
      fields: { code: 'Mã dịch vụ công', name: 'Cơ quan thực hiện' },
    },
    employees: { name: 'Quản lý cán bộ', fields: { code: 'Mã cán bộ', name: 'Họ và tên' } },
    agencies: { name: 'Cơ quan, đơn vị', fields: { code: 'Mã cơ quan', name: 'Tên cơ quan' } },
    roles: { name: 'Vai trò', fields: { code: 'Mã vai trò', name: 'Tên vai trò' } },
    delegations: { name: 'Uỷ quyền', fields: { code: 'Mã uỷ quyền', name: 'Người uỷ quyền' } },
    'staged-procedures': {
      name: 'Thủ tục chờ rà soát',
      fields: { code: 'Mã thủ tục', name: 'Tên thủ tục' },
    },
    'accepted-faults': { name: 'Lỗi kế thừa được chấp nhận', fields: { code: 'Mã', name: 'Định nghĩa' } },
    'release-plans': { name: 'Đợt cập nhật đang chuẩn bị', fields: { code: 'Mã đợt', name: 'Tên đợt cập nhật' } },
    calendars: { name: 'Lịch làm việc', clone: 'Sao chép lịch', fields: { code: 'Mã lịch', name: 'Tên lịch' } },
    'action-configs': {
      name: 'Cấu hình thao tác',
      clone: 'Sao chép cấu hình thao tác',
      fields: { code: 'Mã thao tác', name: 'Tên thao tác' },
    },
    'step-configs': {
      name: 'Cấu hình bước',
      clone: 'Sao chép cấu hình bước',
      fields: { code: 'Mã bước', name: 'Tên bước' },
    },
    'menu-configs': {
      name: 'Cấu hình danh mục hồ sơ',
      clone: 'Sao chép cấu hình danh mục',
      fields: { code: 'Mã nhóm', name: 'Tên danh mục' },
    },
    'payment-configs': {
      name: 'Cấu hình thanh toán',
      clone: 'Sao chép cấu hình thanh toán',
      fields: { code: 'Mã cơ quan', name: 'Tên cơ quan' },
    },
    'fee-policies': {
      name: 'Biểu phí, lệ phí',
      clone: 'Sao chép biểu phí',
      fields: { code: 'Mã biểu phí', name: 'Tên biểu phí' },
    },
    'server-configs': {
      name: 'Cấu hình liên thông',
      clone: 'Sao chép cấu hình liên thông',
      fields: { code: 'Mã máy chủ', name: 'Tên máy chủ' },
    },
    'notification-templates': {
      name: 'Mẫu thông báo',
      clone: 'Sao chép mẫu thông báo',
      fields: { code: 'Loại thông báo', name: 'Tiêu đề' },
    },
    'document-types': {
      name: 'Loại văn bản',
      clone: 'Sao chép loại văn bản',
      fields: { code: 'Mã loại', name: 'Tên văn bản' },
    },
    'deliverable-types': {
      name: 'Loại giấy tờ kết quả',
      clone: 'Sao chép loại giấy tờ',
      fields: { code: 'Mã loại', name: 'Tên loại' },
    },
    dictionaries: {
      name: 'Dữ liệu danh mục',
      clone: 'Sao chép danh mục',
      fields: { code: 'Mã danh mục', name: 'Tên danh mục' },
    },
    'dynamic-reports': {
      name: 'Báo cáo động',
      clone: 'Sao chép báo cáo',
      fields: { code: 'Mã báo cáo', name: 'Tên báo cáo' },
    },
  },
};
