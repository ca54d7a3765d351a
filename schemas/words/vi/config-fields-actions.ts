import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsActions = {
  ActionConfig: {
    actionCode: { label: 'Mã thao tác', help: 'Mã dùng chung cho mọi quy trình. Ví dụ: 1100.' },
    actionName: { label: 'Tên thao tác', help: 'Tên khi quy trình không đặt tên riêng. Ví dụ: Tiếp nhận hồ sơ.' },
    extraForm: {
      label: 'Có biểu mẫu nhập thêm',
      help: 'Đánh dấu giữ từ OpenCPS; biểu mẫu hiện ra mỗi khi có trường, dù có đánh dấu hay không.',
    },
    formConfig: { label: 'Các trường nhập thêm', help: 'Cán bộ điền khi làm thao tác này. Ví dụ: Lý do, Số văn bản.' },
    form: {
      label: 'Biểu mẫu theo JSON Schema',
      help: 'Dùng khi cần ràng buộc chặt hơn danh sách trường; có biểu mẫu này thì danh sách trường không dùng nữa.',
    },
    sampleData: {
      label: 'Giá trị điền sẵn',
      help: 'Giá trị ban đầu của các trường, giữ nguyên văn từ OpenCPS. Ví dụ: {"nguoiNhan": "_applicantName"}.',
    },
    insideProcess: {
      label: 'Nằm trong quy trình',
      help: 'Chọn: thao tác đưa hồ sơ sang bước khác. Không chọn: tiện ích làm bên ngoài, hồ sơ ở nguyên bước.',
    },
    userNote: {
      label: 'Ý kiến của cán bộ',
      help: 'Có hỏi ý kiến khi làm thao tác không. Từ chối, yêu cầu bổ sung, dừng luôn phải có lý do.',
    },
    syncType: { label: 'Đồng bộ hồ sơ', help: 'Báo cho cơ quan ở đầu kia của hồ sơ liên thông hay không.' },
    eventType: {
      label: 'Gửi lên cổng dịch vụ công',
      help: 'Có báo trạng thái lên Cổng dịch vụ công sau thao tác này không.',
    },
    infoType: { label: 'Loại thông tin', help: 'Cách ghi thao tác vào nhật ký hồ sơ.' },
    pending: { label: 'Chờ xử lý', help: 'Giữ nguyên từ OpenCPS, hệ thống không dùng.' },
    rollbackable: {
      label: 'Cho phép thu hồi',
      help: 'Người vừa chuyển được lấy lại hồ sơ khi người nhận chưa làm gì.',
    },
    notificationType: {
      label: 'Thông báo',
      help: 'Mã mẫu thông báo được gửi sau thao tác. APLC… gửi người nộp, EMPL… gửi cán bộ. Ví dụ: APLC-1100.',
    },
    documentType: {
      label: 'Văn bản được tạo',
      help: 'Loại văn bản hệ thống tạo và cấp số khi làm thao tác. Ví dụ: MAU_01.',
    },
    mappingAction: {
      label: 'Thao tác trên hồ sơ liên quan',
      help: 'Thao tác được làm theo trên hồ sơ mẹ hoặc hồ sơ liên thông. Ví dụ: 4000.',
    },
    dateOption: {
      label: 'Tác động tới ngày hẹn',
      help: 'Thao tác này làm gì với thời hạn và mã số. Ví dụ: tiếp nhận thì bắt đầu tính, yêu cầu bổ sung thì tạm dừng.',
    },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  StepConfig: {
    stepCode: { label: 'Mã bước', help: 'Mã bước dùng trong các quy trình. Ví dụ: 200.' },
    stepName: { label: 'Tên bước', help: 'Ví dụ: Bàn giao thụ lý hồ sơ.' },
    stepType: { label: 'Hiện trong danh mục', help: 'Bước có thành một dòng trong danh mục hồ sơ không, và ai thấy.' },
    dossierStatus: { label: 'Trạng thái chính', help: 'Trạng thái hồ sơ được lọc ở dòng này. Ví dụ: processing.' },
    dossierSubStatus: { label: 'Trạng thái phụ', help: 'Lọc hẹp hơn trong trạng thái chính. Ví dụ: processing_1.' },
    menuGroup: { label: 'Nhóm danh mục', help: 'Nhóm mà dòng này nằm trong. Ví dụ: TIEP_NHAN.' },
    menuStepName: { label: 'Tên trong danh mục', help: 'Tên hiện cho cán bộ; trống thì dùng tên bước.' },
    buttonConfig: { label: 'Các nút', help: 'Danh sách nút dạng JSON, giữ nguyên văn từ OpenCPS.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  MenuConfig: {
    menuGroup: { label: 'Mã nhóm', help: 'Mã không trùng. Ví dụ: TIEP_NHAN.' },
    menuName: { label: 'Tên danh mục', help: 'Tên cán bộ nhìn thấy. Ví dụ: Tiếp nhận hồ sơ.' },
    order: { label: 'Thứ tự', help: 'Số nhỏ đứng trước. Ví dụ: 1.' },
    menuType: { label: 'Loại danh mục', help: 'Danh sách hồ sơ, báo cáo… theo số của OpenCPS. Ví dụ: 0.' },
    queryParams: {
      label: 'Điều kiện lọc',
      help: 'Chuỗi lọc danh sách, giữ nguyên văn từ OpenCPS. Ví dụ: status=receiving.',
    },
    tableConfig: { label: 'Các cột', help: 'Cột của danh sách dạng JSON, giữ nguyên văn.' },
    buttonConfig: { label: 'Các nút', help: 'Nút phía trên danh sách dạng JSON, giữ nguyên văn.' },
    icon: { label: 'Biểu tượng', help: 'Tên biểu tượng của OpenCPS. Ví dụ: inbox.' },
    roles: { label: 'Vai trò được thấy', help: 'Các vai trò thấy danh mục này; trống là mọi vai trò.' },
    viewScript: {
      label: 'Mã lệnh hiển thị',
      help: 'Mã lệnh của OpenCPS, giữ nguyên văn để xuất lại và không bao giờ được chạy.',
    },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
};
