const unread = {
  label: 'Dữ liệu cũ không dùng',
  help: 'Có trong tệp đã nhập, được giữ nguyên để xuất trả lại; hệ thống không dùng đến.',
};

/** Label and help of the fields of a service and of its offers. */
export const serviceFields = {
  ServiceInfo: {
    serviceCode: {
      label: 'Mã thủ tục',
      help: 'Mã trong quyết định công bố; đặt một lần, sau không đổi được. Ví dụ: 1.010696.',
    },
    serviceName: { label: 'Tên thủ tục', help: 'Tên đầy đủ như trong quyết định công bố.' },
    serviceNameTitle: { label: 'Tên rút gọn', help: 'Tên ngắn cho nơi chật chỗ. Để trống thì dùng tên đầy đủ.' },
    domainCode: { label: 'Lĩnh vực', help: 'Lĩnh vực trong danh mục dùng chung; dùng để lọc và thống kê.' },
    domainName: { label: 'Tên lĩnh vực', help: 'Tự điền khi chọn lĩnh vực; sửa nếu quyết định ghi khác.' },
    administrationCode: {
      label: 'Cơ quan có thẩm quyền',
      help: 'Cơ quan chịu trách nhiệm về thủ tục. Ví dụ: Sở Công Thương.',
    },
    administrationName: { label: 'Tên cơ quan có thẩm quyền', help: 'Tự điền khi chọn cơ quan.' },
    govLevel: { label: 'Cấp thực hiện', help: 'Cấp giải quyết thủ tục từ 01/07/2025: bộ, tỉnh hoặc xã.' },
    maxLevel: {
      label: 'Mức độ trực tuyến',
      help: 'Mức cao nhất mà thủ tục được phép cung cấp; từng cơ quan có thể thấp hơn.',
    },
    public_: { label: 'Hiện trên cổng', help: 'Người dân tìm và đọc được thủ tục này.' },
    isNotarization: { label: 'Là thủ tục chứng thực', help: 'Hồ sơ có thêm số và ô riêng của chứng thực.' },
    govAgencyText: { label: 'Cơ quan thực hiện', help: 'Ghi bằng lời các cơ quan thực hiện và phối hợp.' },
    processText: { label: 'Trình tự thực hiện', help: 'Các bước người nộp và cơ quan phải làm.' },
    methodText: { label: 'Cách thức thực hiện', help: 'Nộp trực tiếp, qua bưu chính hay trực tuyến, ở đâu.' },
    dossierText: {
      label: 'Thành phần hồ sơ (bằng lời)',
      help: 'Như quyết định công bố; giấy tờ để tiếp nhận thì khai ở Mẫu hồ sơ.',
    },
    conditionText: { label: 'Yêu cầu, điều kiện', help: 'Điều kiện để được giải quyết. Để trống nếu không có.' },
    durationText: {
      label: 'Thời hạn giải quyết (bằng lời)',
      help: 'Như quyết định công bố; hạn để tính ngày trả thì khai ở Quy trình thủ tục.',
    },
    applicantText: { label: 'Đối tượng thực hiện', help: 'Ai được nộp. Ví dụ: công dân Việt Nam, doanh nghiệp.' },
    resultText: { label: 'Kết quả thực hiện', help: 'Người nộp nhận được gì. Ví dụ: Giấy phép xây dựng.' },
    regularText: { label: 'Căn cứ pháp lý', help: 'Luật, nghị định, thông tư, mỗi văn bản một dòng.' },
    feeText: {
      label: 'Phí, lệ phí (bằng lời)',
      help: 'Như quyết định công bố; số tiền để thu thì khai ở Biểu phí, lệ phí.',
    },
    fileTemplates: { label: 'Mẫu đơn, tờ khai', help: 'Các mẫu người nộp tải về hoặc khai trực tuyến.' },
    ownerAgency: {
      label: 'Cơ quan quản lý dữ liệu',
      help: 'Cơ quan được sửa mục này. Để trống nếu dùng chung cho cả tỉnh.',
    },
    sourceSite: { label: 'Nguồn nhập', help: 'Hệ thống cũ mà mục này được nhập từ đó. Để trống nếu tạo ở đây.' },
    unread,
  },
  FileTemplate: {
    fileTemplateNo: { label: 'Mã mẫu đơn', help: 'Dùng chung kho mã với “Mã tài liệu” của thành phần hồ sơ.' },
    templateName: { label: 'Tên mẫu đơn', help: 'Tên người nộp đọc thấy. Ví dụ: Tờ khai đăng ký khai sinh.' },
    filename: { label: 'Tên tệp', help: 'Tệp để tải về. Ví dụ: to-khai-khai-sinh.docx.' },
    eFormNoPattern: { label: 'Cách đánh số bản khai', help: 'Khuôn số của bản khai trực tuyến. Ví dụ: TK-{nnnn}.' },
    eFormNamePattern: { label: 'Cách đặt tên bản khai', help: 'Khuôn tên của bản khai trực tuyến.' },
    formScript: { label: 'Nội dung form trực tuyến', help: 'Các ô phải khai, dạng JSON Schema hoặc Alpaca.' },
    formReport: { label: 'Mẫu in của form', help: 'Mẫu báo cáo XML để in bản khai thành PDF.' },
    unread,
  },
  ServiceConfig: {
    serviceConfigCode: {
      label: 'Mã dịch vụ công',
      help: 'Tự điền theo thủ tục và cơ quan; đặt một lần, sau không đổi được. Ví dụ: 1.010696@H20.05.',
    },
    serviceCode: { label: 'Thủ tục', help: 'Thủ tục hành chính mà cơ quan này cung cấp. Gõ tên hoặc mã để tìm.' },
    govAgencyCode: { label: 'Cơ quan thực hiện', help: 'Cơ quan tiếp nhận và giải quyết. Gõ tên hoặc mã để tìm.' },
    govAgencyName: { label: 'Tên cơ quan', help: 'Tự điền khi chọn cơ quan; là tên in trên giấy tiếp nhận.' },
    serviceLevel: { label: 'Mức độ', help: 'Người dân làm trực tuyến được đến đâu ở cơ quan này.' },
    serviceInstruction: {
      label: 'Hướng dẫn tại cơ quan',
      help: 'Điều riêng của cơ quan này người nộp cần biết. Ví dụ: nộp ở quầy số 3.',
    },
    serviceUrl: {
      label: 'Địa chỉ nộp trực tuyến',
      help: 'Chỉ ghi khi hồ sơ được nộp ở một trang khác. Ví dụ: https://dichvucong.gov.vn/…',
    },
    forCitizen: { label: 'Cho công dân', help: 'Cá nhân nộp được.' },
    forBusiness: { label: 'Cho doanh nghiệp, tổ chức', help: 'Doanh nghiệp, tổ chức nộp được.' },
    postService: { label: 'Qua bưu chính', help: 'Nhận hồ sơ và trả kết quả qua bưu chính công ích.' },
    registration: { label: 'Phải đăng ký trước', help: 'Người nộp phải có hồ sơ đăng ký đã duyệt rồi mới nộp được.' },
    processes: { label: 'Mẫu hồ sơ và quy trình', help: 'Các lựa chọn để tiếp nhận hồ sơ.' },
    ownerAgency: {
      label: 'Cơ quan quản lý dữ liệu',
      help: 'Cơ quan được sửa mục này. Để trống nếu dùng chung cho cả tỉnh.',
    },
    sourceSite: { label: 'Nguồn nhập', help: 'Hệ thống cũ mà mục này được nhập từ đó. Để trống nếu tạo ở đây.' },
    unread,
  },
  ProcessOption: {
    optionCode: { label: 'Mã lựa chọn', help: 'Mã riêng nếu cần gọi tới lựa chọn này. Thường để trống.' },
    optionName: {
      label: 'Tên lựa chọn',
      help: 'Tên để người tiếp nhận chọn. Ví dụ: Nộp tại xã. Một lựa chọn thì để trống được.',
    },
    seqOrder: { label: 'Thứ tự', help: 'Số nhỏ đứng trước khi chọn.' },
    sampleCount: { label: 'Số bộ hồ sơ', help: 'Người nộp phải nộp bao nhiêu bộ. Thường là 1.' },
    autoSelect: {
      label: 'Điều kiện chọn tự động',
      help: 'Khi có nhiều lựa chọn: lựa chọn đầu tiên có điều kiện đúng được dùng. Viết như điều kiện thao tác, ví dụ: online=true.',
    },
    instructionNote: { label: 'Hướng dẫn chuẩn bị hồ sơ', help: 'Người nộp đọc trước khi nộp theo lựa chọn này.' },
    submissionNote: { label: 'Thông báo sau khi nộp', help: 'Người nộp đọc ngay sau khi nộp; được giữ trong hồ sơ.' },
    templateNo: { label: 'Mẫu hồ sơ', help: 'Bộ giấy tờ phải nộp. Gõ tên hoặc mã để tìm.' },
    templateName: { label: 'Tên mẫu hồ sơ', help: 'Tự điền khi chọn mẫu hồ sơ.' },
    processNo: { label: 'Quy trình', help: 'Quy trình hồ sơ sẽ đi qua. Gõ tên hoặc số hiệu để tìm.' },
    processName: { label: 'Tên quy trình', help: 'Tự điền khi chọn quy trình.' },
    registerBookCode: { label: 'Sổ theo dõi', help: 'Sổ đánh số hồ sơ của lựa chọn này, nếu cơ quan dùng sổ riêng.' },
    feePolicyCode: { label: 'Biểu phí, lệ phí', help: 'Biểu dùng để tính tiền phải nộp. Để trống nếu không thu.' },
    unread,
  },
};
