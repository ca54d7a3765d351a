import { keptFields } from './kept-fields.ts';

/** Label and help of the fields of an action of a process. */
export const processActionFields = {
  SignatureRule: {
    paper: { label: 'Giấy tờ', help: 'Giấy tờ phải được ký hoặc đóng dấu, ví dụ: KQ01 Giấy phép.' },
    kind: { label: 'Loại', help: 'Chữ ký của cá nhân hay con dấu của cơ quan.' },
    roleCode: { label: 'Vai trò ký', help: 'Người ký phải giữ vai trò này; để trống là ai ký cũng được.' },
  },
  ProcessAction: {
    actionName: { label: 'Tên thao tác', help: 'Chữ trên nút cán bộ bấm, ví dụ: Tiếp nhận hồ sơ.' },
    actionCode: {
      label: 'Mã thao tác',
      help: 'Mã theo bộ mã chung, ví dụ: 1100 tiếp nhận, 4200 từ chối tiếp nhận.',
    },
    preCondition: {
      label: 'Điều kiện kiểm tra',
      help: 'Thao tác chỉ làm được khi mọi điều kiện đều đúng. Để trống là luôn được phép.',
    },
    autoEvent: {
      label: 'Kích hoạt sự kiện',
      help: 'Chọn khi thao tác không do cán bộ bấm: người dân gửi, đến giờ, hay đối tác báo.',
    },
    preStepCode: {
      label: 'Bước thực hiện thao tác',
      help: 'Hồ sơ phải ở bước này. Để trống: thao tác mở đầu hồ sơ.',
    },
    postStepCode: {
      label: 'Bước sau thực hiện thao tác',
      help: 'Hồ sơ chuyển tới bước này. Để trống: quay lại bước trước đó.',
    },
    allowAssignUser: {
      label: 'Phân công người thực hiện',
      help: 'Người làm thao tác có được chọn người xử lý tiếp không, và chọn thế nào.',
    },
    rollbackable: {
      label: 'Cho phép rollback',
      help: 'Người gửi được thu hồi khi người nhận chưa xử lý. Cấu hình chung của mã thao tác được ưu tiên.',
    },
    assignUserName: {
      label: 'Người được chọn ngầm định',
      help: 'Cán bộ nhận việc khi không ai được chọn; gõ tên hoặc mã để tìm. Thường để trống.',
    },
    assignUserId: { label: 'Mã số người (cũ)', help: 'Số của OpenCPS, giữ lại khi xuất.' },
    dossierTemplateNo: {
      label: 'Mẫu hồ sơ',
      help: 'Lọc giấy tờ cho hai ô bên dưới; thường không cần chọn.',
    },
    createDossierFiles: {
      label: 'Tài liệu tạo mới',
      help: 'Giấy tờ phải có khi làm thao tác này, ví dụ: KQTC Văn bản từ chối.',
    },
    returnDossierFiles: {
      label: 'Kết quả trả về',
      help: 'Giấy tờ gửi cho người nộp hoặc đối tác sau thao tác này.',
    },
    requestPayment: {
      label: 'Yêu cầu thanh toán',
      help: 'Thao tác này làm gì với phí, lệ phí. Muốn hiện nút thanh toán: chọn Yêu cầu quyết toán phí.',
    },
    paymentFee: {
      label: 'Chuỗi cấu hình tính phí',
      help: 'Số tiền, tên khoản thu và những gì cán bộ được sửa khi thu.',
    },
    syncActionCode: {
      label: 'Mã đồng bộ',
      help: 'Mã thao tác tương ứng ở hệ thống đối tác; giữ lại từ OpenCPS.',
    },
    createDossiers: {
      label: 'Cấu hình cơ quan',
      help: 'Thao tác này mở hồ sơ liên thông ở cơ quan khác; để trống nếu không liên thông.',
    },
    reasonRequired: {
      label: 'Bắt buộc nhập lý do',
      help: 'Không có lý do thì không làm được. Từ chối, yêu cầu bổ sung, cho rút luôn bắt buộc.',
    },
    configNote: {
      label: 'Cấu hình panel nhập ý kiến',
      help: 'Tên ô ý kiến và việc hỏi xác nhận khi cán bộ bấm nút.',
    },
    postAction: {
      label: 'Thao tác thực hiện sau',
      help: 'Những việc hệ thống làm ngay sau thao tác; thường để trống.',
    },
    signatureType: {
      label: 'Hình thức xác nhận',
      help: 'Cán bộ xác nhận bằng cách nào khi làm thao tác.',
    },
    eSignature: {
      label: 'Có ký số điện tử (sử dụng plugin ký số)',
      help: 'Giấy tờ tạo ra ở thao tác này phải được ký số. Đánh dấu sẽ chọn plugin ký số nếu chưa chọn hình thức.',
    },
    signaturesRequired: {
      label: 'Chữ ký, con dấu phải có trước',
      help: 'Thao tác bị chặn đến khi giấy tờ có đủ chữ ký, con dấu. Ví dụ: văn thư đóng dấu rồi mới chuyển.',
    },
    createDossierNo: {
      label: 'Sinh mã số tiếp nhận',
      help: 'Ghi chú của OpenCPS; mã hồ sơ được cấp khi tiếp nhận.',
    },
    makeBriefNote: { label: 'Tóm tắt hồ sơ', help: 'Mẫu tóm tắt của OpenCPS; giữ lại, không dùng.' },
    checkInput: { label: 'Kiểm tra đầu vào (cũ)', help: 'Giữ lại từ OpenCPS; hệ thống dùng ô cùng tên ở bước.' },
    actionKey: {
      label: 'Khoá của thao tác',
      help: 'Tự sinh, dùng để theo dõi thao tác qua các phiên bản. Không nên sửa.',
    },
    unread: keptFields.unread,
  },
};
